import { dataPeriod, dataPeriodText, daysOf } from "#evidence/data-period";
import { cadenceOf } from "#evidence/cadence-of";

test.each(["2025-11", "2025-Q3", "2025-H1", "2025", "2025-11-30", "2024-02-29"])(
  "%s is read and written",
  (text) => expect(dataPeriodText(dataPeriod(text)!)).toBe(text),
);

test.each(["2025-13", "2025-02-29", "2025-Q5", "2025-H3", "1899-01", "2025/11", "25-11", "", "2025-1"])(
  "%p is no period of the data table",
  (text) => expect(dataPeriod(text)).toBeNull(),
);

test("a half has the days from its first to its last", () => {
  const [first, last] = daysOf(dataPeriod("2025-H1")!);
  expect([first, last].map((ordinal) => dataPeriodText({ each: "day", ordinal }))).toEqual([
    "2025-01-01",
    "2025-06-30",
  ]);
});

test.each([
  [["2025-11-03", "2025-11-04", "2025-11-07"], "day"],
  [["2025-11-03", "2025-11-10", "2025-11-17", "2025-11-26"], "week"],
  [["2025-11-03"], "day"],
  [["2025-Q3", "2025-Q4"], 4],
])("%j are by the %s", (periods, cadence) => expect(cadenceOf(periods)).toBe(cadence));
