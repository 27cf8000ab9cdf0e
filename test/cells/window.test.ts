import { AluError } from "#error/alu-error";
import { month, quarter, year } from "#calendar/period";
import { readWindow, spanOption, windowOption } from "#cells/window";
import { series, undated } from "#series/series";
import { stretchOf, valuesIn, windowText, type Window } from "#series/window";

const locale = { language: "en", date1904: false } as const;
const span = (first: ReturnType<typeof month>, last: ReturnType<typeof month>): Window => ({
  kind: "span",
  first,
  last,
});
const decade = span(year(2015), year(2024));
const decadeOfMonths = span(month(2015, 1), month(2024, 12));

test.each<[string, Window]>([
  ["2015-2024", decade],
  ["2015–2024", decade],
  ["２０１５－２０２４", decade],
  ["2015~2024", decade],
  ["2015 to 2024", decade],
  ["2015年至2024年", decade],
  ["2015:2024", decade],
  ["2015：2024", decade],
  ["2015-01:2024-12", decadeOfMonths],
  ["2015-01-2024-12", decadeOfMonths],
  ["2015.01-2024.12", decadeOfMonths],
  ["201501-202412", decadeOfMonths],
  ["2015年1月-2024年12月", decadeOfMonths],
  ["Jan 2015 to Dec 2024", decadeOfMonths],
  ["2015Q1:2024Q4", span(quarter(2015, 1), quarter(2024, 4))],
  ["2015-2024年6月", span(year(2015), month(2024, 6))],
  ["2024", span(year(2024), year(2024))],
  ["2024-03", span(month(2024, 3), month(2024, 3))],
  ["2024年1-2月", span(month(2024, 1), month(2024, 2))],
  ["120", { kind: "rows", rows: 120 }],
])("%s is a window", (text, window) => expect(readWindow(text)).toEqual(window));

test.each(["", "ten years", "2024-2015", "2015-01:2014-12", "0", "-12", "1.5", "2015-13:2016-01", "2015-"])(
  "%p is no window",
  (text) => expect(readWindow(text)).toBeNull(),
);

const option = (cell: number | string | null, dated = true) =>
  windowOption([[cell]], "window", dated, locale);

test("a window left out, blank, or delivered as 0 is all of the history", () => {
  expect(windowOption(null, "window", true, locale)).toBeNull();
  expect(option(null)).toBeNull();
  expect(option("")).toBeNull();
  expect(option(0)).toBeNull();
});

test("a number is so many last rows, a year, or the month that Excel made of 2015-01", () => {
  expect(option(60)).toEqual({ kind: "rows", rows: 60 });
  expect(option(60, false)).toEqual({ kind: "rows", rows: 60 });
  expect(option(2024)).toEqual(span(year(2024), year(2024)));
  expect(option(202403)).toEqual(span(month(2024, 3), month(2024, 3)));
  expect(option(42005)).toEqual(span(month(2015, 1), month(2015, 1)));
});

const faultOf = (f: () => unknown) => {
  try {
    f();
  } catch (error) {
    if (error instanceof AluError) return error.fault;
    throw error;
  }
  return null;
};

test("what is no window is refused by name, and a span needs months", () => {
  expect(faultOf(() => option("ten years"))).toEqual({
    kind: "not-a-window",
    parameters: { argument: "window", found: "ten years" },
  });
  expect(faultOf(() => option(-3))?.kind).toBe("not-a-window");
  expect(faultOf(() => option("2015-2024", false))).toEqual({
    kind: "needs-months",
    parameters: { need: "window 2015-2024" },
  });
  expect(faultOf(() => windowOption([[2015, 2024]], "window", true, locale))?.kind).toBe("one-cell");
});

test("a base is a year or a month, not a number of rows", () => {
  expect(spanOption([["2015"]], "base", true, locale)).toEqual(span(year(2015), year(2015)));
  expect(spanOption([[2015]], "base", true, locale)).toEqual(span(year(2015), year(2015)));
  expect(spanOption(null, "base", true, locale)).toBeNull();
  expect(faultOf(() => spanOption([[12]], "base", true, locale))).toEqual({
    kind: "not-a-span",
    parameters: { argument: "base", found: "12" },
  });
});

test("a window meets its series by the calendar, at the frequency of the series", () => {
  const x = series(
    month(2014, 11),
    Array.from({ length: 5 }, (_, t) => t),
  );
  expect([...valuesIn(decade, x)]).toEqual([2, 3, 4]);
  expect([...valuesIn({ kind: "rows", rows: 2 }, x)]).toEqual([3, 4]);
  expect([...valuesIn({ kind: "rows", rows: 99 }, x)]).toEqual([0, 1, 2, 3, 4]);
  expect([...valuesIn(null, x)]).toEqual([0, 1, 2, 3, 4]);
  expect(stretchOf(span(year(2016), year(2017)), x)).toEqual({ from: 5, to: 5 });
  expect(stretchOf(span(year(2012), year(2013)), x)).toEqual({ from: 0, to: 0 });
  const quarters = series(quarter(2014, 4), [1, 2, 3]);
  expect([...valuesIn(span(month(2015, 1), month(2015, 3)), quarters)]).toEqual([2]);
  expect([...valuesIn({ kind: "rows", rows: 1 }, series(undated, [7, 8]))]).toEqual([8]);
});

test("a window is written as it would be typed", () => {
  expect(windowText(decade)).toBe("2015:2024");
  expect(windowText(span(year(2015), year(2015)))).toBe("2015");
  expect(windowText({ kind: "rows", rows: 120 })).toBe("120");
});
