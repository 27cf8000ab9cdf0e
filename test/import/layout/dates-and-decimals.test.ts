import { readSheet, told, written } from "./sheet";

test("3/4/25 is asked where nothing settles it", () => {
  const sheet = `
    date | price
    3/4/25 | 1.5
    4/4/25 | 2.5
  `;
  const asked = readSheet(sheet);
  expect(written(asked)).toEqual([]);
  expect(asked.questions).toEqual([
    {
      kind: "date-order",
      address: "A2",
      examples: ["3/4/25", "4/4/25"],
      choices: ["day-first", "month-first"],
    },
  ]);
  expect(told(asked)).toEqual(["A2 date-order-open", "A3 date-order-open"]);
  expect(written(readSheet(sheet, { answers: { dateOrder: "month-first" } }))).toEqual([
    "price: 2025-03 1.5, 2025-04 2.5",
  ]);
});

test("13/4/25 settles the order of its column", () => {
  const found = readSheet(`
    date | price
    3/4/25 | 1.5
    13/4/25 | 2.5
    14/4/25 | 3.5
  `);
  expect(written(found)).toEqual(["price: 2025-04-03 1.5, 2025-04-13 2.5, 2025-04-14 3.5"]);
  expect(found.questions).toEqual([]);
  expect(told(found)).toEqual(["A3 date-order-settled"]);
});

test("the year stands first where the last part is a day", () => {
  const found = readSheet(`
    日期 | 价格
    25/9/30 | 1
    25/10/31 | 2
    25/11/30 | 3
  `);
  expect(written(found)).toEqual(["价格: 2025-09 1, 2025-10 2, 2025-11 3"]);
});

test("a month that does not exist is a problem with its address", () => {
  const found = readSheet(`
    月份 | 产量
    2025年12月 | 377
    2025年13月 | 1
    2025-02-30 | 2
    2025-00 | 3
  `);
  expect(written(found)).toEqual(["产量: 2025-12 377"]);
  expect(told(found)).toEqual(["A3 no-such-month", "A4 no-such-month", "A5 no-such-month"]);
});

test("12,5 settles that commas mark decimals", () => {
  const found = readSheet(
    `
    month | price | other
    2025-01 | 1.234,5 | 1,234
    2025-02 | 12,5 | 2,345
  `,
    { delimiter: ";" },
  );
  expect(written(found)).toEqual([
    "price: 2025-01 1234.5, 2025-02 12.5",
    "other: 2025-01 1.234, 2025-02 2.345",
  ]);
  expect(told(found)).toEqual(["B2 decimal-comma"]);
});

test("1,234 between semicolons is asked, and nowhere else", () => {
  const sheet = `
    month | price
    2025-01 | 1,234
    2025-02 | 999
  `;
  const asked = readSheet(sheet, { delimiter: ";" });
  expect(asked.questions).toEqual([{ kind: "decimal-mark", address: "B2", examples: ["1,234"] }]);
  expect(told(asked)).toEqual(["B2 decimal-mark-open"]);
  expect(written(asked)).toEqual(["price: 2025-02 999"]);
  const answered = readSheet(sheet, { delimiter: ";", answers: { decimalMark: "comma" } });
  expect(written(answered)).toEqual(["price: 2025-01 1.234, 2025-02 999"]);
  expect(written(readSheet(sheet, { delimiter: "," }))).toEqual(["price: 2025-01 1234, 2025-02 999"]);
});

test("percents are fractions where no unit is written, and as printed where it is", () => {
  const found = readSheet(`
    月份 | 增速 | 同比（%）
    2025-01 | 12.3% | 12.3%
    2025-02 | -4.2% | -4.2
  `);
  expect(written(found)).toEqual([
    "增速 [fraction]: 2025-01 0.123, 2025-02 -0.042",
    "同比 [%]: 2025-01 12.3, 2025-02 -4.2",
  ]);
});

test("a cell in another unit than its column is a problem", () => {
  const found = readSheet(`
    月份 | 产量（万吨）
    2025-01 | 365万吨
    2025-02 | 334元
    2025-03 | 371
  `);
  expect(written(found)).toEqual(["产量 [万吨]: 2025-01 365, 2025-03 371"]);
  expect(told(found)).toEqual(["B3 cell-of-other-unit"]);
});

test("a unit in some cells only is worth a look", () => {
  const found = readSheet(`
    月份 | 增速
    2025-01 | 12.3%
    2025-02 | 5
  `);
  expect(told(found)).toEqual(["B1 units-in-some-cells"]);
});

test("a footnote's mark beside a figure is its note", () => {
  const found = readSheet(`
    月份 | 产量
    2025-01 | 365
    2025-02 | 334*
  `);
  expect(written(found)).toEqual(["产量: 2025-01 365, 2025-02 334"]);
  expect(found.series[0].points.marks.get(1)).toEqual({ note: "*" });
});
