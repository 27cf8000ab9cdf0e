import fc from "fast-check";
import { dayNumber } from "#calendar/day";
import { month, periodText } from "#calendar/period";
import { readWhen } from "#cells/month-text";

const told = (text: string, year?: number): string => {
  const when = readWhen(text, year);
  if (typeof when === "string") return when;
  return when.from ? `${periodText(when.from)}/${periodText(when.period)}` : periodText(when.period);
};

test.each([
  ["2025年11月", "2025-11"],
  ["２０２５年１１月份", "2025-11"],
  ["25年3月", "2025-03"],
  ["2025-11", "2025-11"],
  ["2025/11/30", "2025-11"],
  ["2025.1", "2025-01"],
  ["202511", "2025-11"],
  ["Nov-25", "2025-11"],
  ["Nov 2025", "2025-11"],
  ["November 2025", "2025-11"],
  ["Sept. 2025", "2025-09"],
  ["25-Nov", "2025-11"],
  ["11/2025", "2025-11"],
  ["2025M11", "2025-11"],
  ["2025-M01", "2025-01"],
  ["二〇二五年十一月", "2025-11"],
  ["二零二五年二月", "2025-02"],
  ["2025年11月30日", "2025-11"],
  ["20251130", "2025-11"],
  ["2025-11-30T00:00:00Z", "2025-11"],
  ["30 Nov 2025", "2025-11"],
  ["Nov 30, 2025", "2025-11"],
  ["30/11/2025", "2025-11"],
  ["11/30/2025", "2025-11"],
  ["2025年1-2月", "2025-01/2025-02"],
  ["2025年1—11月", "2025-01/2025-11"],
  ["2025年1月至5月", "2025-01/2025-05"],
  ["2025Q3", "2025-Q3"],
  ["2025年第三季度", "2025-Q3"],
  ["Q3 2025", "2025-Q3"],
  ["2025", "2025"],
  ["2025年", "2025"],
])("%s is %s", (text, period) => expect(told(text)).toBe(period));

test.each([
  ["1-2月", "2026-01/2026-02"],
  ["11月", "2026-11"],
  ["十一月", "2026-11"],
  ["Nov", "2026-11"],
  ["3月5日", "2026-03"],
])("%s takes the year that is given", (text, period) => {
  expect(told(text)).toBe("not-a-month");
  expect(told(text, 2026)).toBe(period);
});

test.each([
  "2025年13月",
  "2025-00",
  "2025-13",
  "1234567",
  "2025-02-30",
  "31/02/2025",
  "Market 2024",
  "合计",
  "",
  "1850年1月",
])("%s is no month", (text) => expect(told(text)).toBe("not-a-month"));

test.each(["3/4/25", "3/4/2025", "03-04-2025"])("%s has two readings and is asked, not guessed", (text) => {
  expect(told(text)).toBe("ambiguous-month");
});

test("a day is kept where one is named", () => {
  expect(readWhen("2024年2月29日")).toEqual({ period: month(2024, 2), day: dayNumber(2024, 2, 29) });
});

test("every month from 1900 to 2100 is read back from each way of writing it", () => {
  const ways = [
    (y: number, m: number) => `${y}年${m}月`,
    (y: number, m: number) => `${y}-${String(m).padStart(2, "0")}`,
    (y: number, m: number) => `${y}${String(m).padStart(2, "0")}`,
    (y: number, m: number) => `${y}M${m}`,
    (y: number, m: number) => `${y}/${m}/1`,
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...ways),
      (y, m, write) => expect(readWhen(write(y, m))).toMatchObject({ period: month(y, m) }),
    ),
  );
});
