import type { Cell, Locale } from "#cells/cell";
import { dayNumber } from "#calendar/day";
import { readLedger } from "#cells/ledger";

const locale: Locale = { language: "en", date1904: false };
const read = (...rows: Cell[][]) => readLedger(rows, locale);

test("a row is a day, a signed change and the months of its ramp", () => {
  expect(read([45366, -100, 2, "power rationing"], ["2024年4月", "1,200"])).toEqual([
    { day: dayNumber(2024, 3, 15), change: -100, rampMonths: 2 },
    { day: dayNumber(2024, 4, 1), change: 1200, rampMonths: 0 },
  ]);
});

test("dates are counted from 1904 where the workbook does", () => {
  const [{ day }] = readLedger([[45366 - 1462, 1]], { ...locale, date1904: true });
  expect(day).toBe(dayNumber(2024, 3, 15));
});

test.each([null, 0, "", "-"])(
  "a ramp of %p takes effect at once, and a row of it is passed over",
  (blank) => {
    expect(read(["2024-01", 5, blank], [blank, blank, blank])).toEqual([
      { day: dayNumber(2024, 1, 1), change: 5, rampMonths: 0 },
    ]);
  },
);

test("a heading is passed over only in the first row", () => {
  expect(read(["date", "change", "ramp", "note"], ["2024-01", 5, 1, ""])).toHaveLength(1);
  expect(() => read(["2024-01", 5, 1, ""], ["date", "change", "ramp", "note"])).toThrow("not-a-number");
});
