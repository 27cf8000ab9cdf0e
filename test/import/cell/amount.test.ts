import fc from "fast-check";
import type { Cell } from "#cells/cell";
import { readWhen } from "#cells/month-text";
import { readAmount, type Amount } from "#import/cell/amount";
import { amountIn } from "#import/cell/amount-in";

const read = (cell: Cell, decimal: "point" | "comma" = "point") => readAmount(cell, decimal);
/** What a column without a unit makes of a cell. */
const alone = (cell: Cell) => {
  const amount = read(cell);
  if (typeof amount === "string") return amount;
  const measured = amountIn(amount, null);
  return typeof measured === "string" ? measured : measured.value;
};

// The cases of the sketch: forms met in files of NBS, SMM, customs and in pasted tables.
test.each<[string, number | string]>([
  ["1,234.5", 1234.5],
  ["１，２３４．５", 1234.5],
  ["12.3%", 0.123],
  ["１２．３％", 0.123],
  ["(1,234)", -1234],
  ["−5.2", -5.2],
  ["-", "missing"],
  ["——", "missing"],
  ["…", "missing"],
  ["361.5万吨", 3615000],
  ["1 234 567", 1234567],
  ["1e3", 1000],
  ["abc", "not-a-number"],
  ["1,23", "not-a-number"],
  ["+2.2个百分点", 2.2],
  ["￥21,610", 21610],
  ["  56.9 ", 56.9],
  [".5", 0.5],
])("%s alone in its column is %s", (text, value) => {
  expect(alone(text)).toBe(value);
});

test.each<[string, number, number, ...number[]]>([
  ["2025年11月", 2025, 11],
  ["２０２５年１１月份", 2025, 11],
  ["2025-11", 2025, 11],
  ["2025/11/30", 2025, 11],
  ["2025.1", 2025, 1],
  ["202511", 2025, 11],
  ["Nov-25", 2025, 11],
  ["November 2025", 2025, 11],
  ["25-Nov", 2025, 11],
  ["11/2025", 2025, 11],
  ["2025M11", 2025, 11],
  ["2025-M01", 2025, 1],
  ["2025年1-2月", 2025, 2, 1],
  ["2025年1—11月", 2025, 11, 1],
  ["1－2月", 2026, 2, 1],
  ["二〇二五年十一月", 2025, 11],
  ["二零二五年二月", 2025, 2],
  ["2025年11月30日", 2025, 11],
  ["2025-11-30T00:00:00Z", 2025, 11],
  ["11月", 2026, 11],
  ["25年3月", 2025, 3],
  ["2025年1月至5月", 2025, 5, 1],
])("%s is a month of %i, number %i", (text, year, month, ...span) => {
  const when = readWhen(text, 2026);
  expect(when).toMatchObject({ period: { frequency: 12, ordinal: year * 12 + month - 1 } });
  expect(typeof when === "string" ? when : when.from?.ordinal).toEqual(span[0] && year * 12 + span[0] - 1);
});

test.each(["2025年13月", "1234567"])("%s is no month", (text) => {
  expect(readWhen(text, 2026)).toBe("not-a-month");
});

test.each<[Cell, Partial<Amount>]>([
  [3612.5, { value: 3612.5, places: null, unit: null, note: null }],
  ["44.0", { value: 44, places: 1 }],
  ["1'234'567.25", { value: 1234567.25, places: 2 }],
  ["1 234 567", { value: 1234567, places: 0 }],
  ["（1,234）", { value: -1234 }],
  ["(12.3%)", { value: -12.3, unit: "%" }],
  ["全角－１２", { value: -12 }],
  ["'172.5", { value: 172.5 }],
  ["12.3 %", { value: 12.3, unit: "%" }],
  ["5.1‰", { value: 5.1, unit: "‰" }],
  ["2.2个百分点", { value: 2.2, unit: "个百分点" }],
  ["21,610元/吨", { value: 21610, unit: "元/吨" }],
  ["$2,300", { value: 2300, unit: "$" }],
  ["-$2,300", { value: -2300, unit: "$" }],
  ["$2,300/t", { value: 2300, unit: "$/t" }],
  ["￥21,610元/吨", { value: 21610, unit: "元/吨" }],
  ["3.2 Mt", { value: 3.2, unit: "Mt" }],
  ["45 kt", { value: 45, unit: "kt" }],
  ["1.5亿", { value: 1.5, unit: "亿" }],
  ["3.6百万吨", { value: 3.6, unit: "百万吨" }],
  ["12 千吨", { value: 12, unit: "千吨" }],
  ["约3.5", { value: 3.5, note: "约" }],
  ["~3.5", { value: 3.5, note: "~" }],
  ["about 3.5", { value: 3.5, note: "about" }],
  ["3.5e3", { value: 3500, places: -2 }],
  ["3.5*", { value: 3.5, places: 1, note: "*" }],
  ["3.5[1]", { value: 3.5, note: "[1]" }],
  ["3.5①", { value: 3.5, places: 1, note: "①" }],
  ["12.3%²", { value: 12.3, unit: "%", note: "²" }],
  ["12.3（初步）", { value: 12.3, note: "（初步）" }],
  ["12.3 p", { value: 12.3, note: "p" }],
  ["约361.5万吨*", { value: 361.5, unit: "万吨", note: "约 *" }],
])("%s is read as %o", (cell, amount) => {
  const text = typeof cell === "string" ? cell.replace("全角", "") : cell;
  expect(read(text)).toMatchObject(amount);
});

test.each<[string, number]>([
  ["1.234,5", 1234.5],
  ["1 234,5", 1234.5],
  ["12,5", 12.5],
  ["1.234", 1234],
  ["12,3 %", 12.3],
  ["-0,75", -0.75],
])("%s under a decimal comma is %d", (text, value) => {
  expect(read(text, "comma")).toMatchObject({ value });
});

test.each<Cell>([
  null,
  "",
  " ",
  "n.a.",
  "NaN",
  "暂无",
  "（暂缺）",
  "x",
  "…",
  "……",
  "*",
  "'",
  "#N/A",
  NaN,
  { error: "#REF!" },
])("%p says that there is no figure", (cell) => {
  expect(read(cell)).toBe("missing");
});

test.each<Cell>([
  "1e400",
  "-1e400",
  "1e-400",
  "Infinity",
  "∞",
  "0x10",
  "1,23",
  "1,234,56",
  "12-13",
  "2025-11",
  "2025年11月",
  "3月",
  "1.2.3",
  "3 apples",
  "=1+1",
  "=cmd|' /C calc'!A0",
  "＝1",
  "%",
  "万吨",
  "(-5)(",
  "<5",
  true,
  Infinity,
  "9".repeat(400),
])("%p is no figure", (cell) => {
  expect(read(cell)).toBe("not-a-number");
});

test("a comma that does not group is no figure under a decimal point, nor a point under a decimal comma", () => {
  expect(read("12,5")).toBe("not-a-number");
  expect(read("12.5", "comma")).toBe("not-a-number");
});

test("every number that JavaScript prints is read back as that number", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      expect(read(`${x}`)).toMatchObject({ value: x === 0 ? 0 : x });
    }),
  );
});

test("whatever a cell holds, it is a finite figure, missing or not a number", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (text) => {
      const amount = read(text);
      expect(typeof amount === "string" || Number.isFinite(amount.value)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
