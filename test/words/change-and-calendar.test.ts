import type { Faults } from "#error/fault";
import type { CalendarFaults } from "#error/faults/calendar";
import type { ChangeFaults } from "#error/faults/change";
import { fault, type Fault } from "#error/fault";
import { sentence } from "#words/sentence";

const place = { row: 3, month: "2024-03" };
const samples: { [K in keyof (ChangeFaults & CalendarFaults)]: Faults[K] } = {
  "no-earlier-period": { periods: 12 },
  "base-missing": { place },
  "value-missing": { place },
  "base-negative": { place, found: -88 },
  "value-negative": { place, found: -88 },
  "two-months-missing": { year: 2024 },
  "two-months-together": { year: 2024 },
  "january-in-february": { year: 2024 },
  "total-missing": { place },
  "total-before-missing": { month: "2024-02" },
  "level-or-growth-missing": { month: "2024-02" },
  "comparable-base": { month: "2024-02", found: -0.1234567 },
  "band-unbounded": { month: "2024-02" },
  "year-incomplete": { month: "2024-02" },
  "rate-missing": { month: "2024-02" },
  "no-base-left": { found: -1 },
  "change-missing": { place },
  "contributor-missing": { part: 2, place },
  "change-too-large": { argument: "change", place, found: 4.2 },
  "figure-missing": { argument: "value" },
  "base-within-rounding": { found: -0.999 },
  "rebase-outside": { base: "2022", range: "2023-12/2025-02" },
  "base-span-missing": { month: "2024-02" },
  "base-not-positive": { base: "2022", found: 0 },
  "no-base-year": { periods: 5 },
  "base-reversed": { start: "2024", end: "2023" },
  "places-count": { argument: "places", found: 3, figures: 2 },
  "needs-monthly": { need: "JANFEB", perYear: 4 },
  "period-incomplete": { period: "2024-Q1", found: 2, needed: 3 },
  "part-of-period-missing": { period: "2024-Q1", part: "2024-03" },
  "days-incomplete": { period: "2024-01", found: 30, needed: 31 },
  "rows-cover-part": { period: "2024-01", from: "2024-01-01", through: "2024-01-10" },
  "wrong-direction": { how: "sum", from: 4, to: 12 },
  "indicator-unused": {},
  "needs-year": { found: "1-2月" },
  "festival-unknown": { year: 2101, first: 1900, last: 2100 },
  "before-1904": { date: "1903-12-31" },
  "not-on-calendar": { month: "2024-02" },
  "period-too-long": { period: "2024-Q1", perYear: 12 },
};

const faults = (Object.keys(samples) as (keyof typeof samples)[]).map((kind): [string, Fault] => [
  kind,
  fault(kind, samples[kind]),
]);

test.each(faults)("%s is told in one sentence in each language", (_, wrong) => {
  const [en, zh] = [sentence(wrong, "en"), sentence(wrong, "zh")];
  expect(en).toMatch(/^\S.*[^.。\s]$/);
  expect(zh).toMatch(/^\S.*[^.。\s]$/);
  expect(zh).toMatch(/\p{Script=Han}/u);
  for (const text of [en, zh]) expect(text).not.toMatch(/undefined|NaN|\[object/);
});

test("numbers in a sentence are those that were found, without the noise of floating point", () => {
  expect(sentence(fault("change-too-large", samples["change-too-large"]), "en")).toContain("+420 %");
  expect(sentence(fault("comparable-base", samples["comparable-base"]), "en")).toContain("-0.123457");
});
