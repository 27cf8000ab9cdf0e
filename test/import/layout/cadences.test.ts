import { readCells, readSheet, told, written } from "./sheet";

const cadences = (drawn: string) => readSheet(drawn).series.map(({ cadence }) => cadence);

test("1-2月 is February with January in it", () => {
  const found = readSheet(`
    月份 | 产量
    2024年12月 | 377
    2025年1-2月 | 699
    2025年3月 | 371
  `);
  expect(written(found)).toEqual(["产量: 2024-12 377, 2025-01/2025-02 699, 2025-03 371"]);
});

test("rows from January to the month are all kept, with their span", () => {
  const found = readSheet(`
    时间 | 累计产量
    2025年1-2月 | 699
    2025年1-3月 | 1070
    2025年1-11月 | 4010
  `);
  expect(written(found)).toEqual([
    "累计产量: 2025-01/2025-02 699, 2025-01/2025-03 1070, 2025-01/2025-11 4010",
  ]);
});

test("a running total beside the month itself is set aside", () => {
  const found = readSheet(`
    时间 | 产量
    2025年10月 | 380
    2025年11月 | 361.5
    2025年1-11月 | 4010
  `);
  expect(written(found)).toEqual(["产量: 2025-10 380, 2025-11 361.5"]);
  expect(told(found)).toEqual(["A4 cumulative-row"]);
});

test("years and quarters among months are totals", () => {
  const found = readSheet(`
    period | price
    2025-01 | 1.5
    2025-02 | 2.5
    2025Q1 | 4
    2024 | 20
    2025-03 | 3.5
  `);
  expect(written(found)).toEqual(["price: 2025-01 1.5, 2025-02 2.5, 2025-03 3.5"]);
  expect(told(found)).toEqual(["A4 coarser-row", "A5 coarser-row"]);
});

test("months always three apart are quarters", () => {
  const found = readSheet(`
    month | value
    1980-01 | 7341.557
    1980-04 | 7190.289
    1980-07 | 7181.743
    1980-10 | 7315.677
  `);
  expect(written(found)).toEqual([
    "value: 1980-Q1 7341.557, 1980-Q2 7190.289, 1980-Q3 7181.743, 1980-Q4 7315.677",
  ]);
});

test("month-ends are months, Fridays weeks, working days days", () => {
  expect(
    cadences(`
    日期 | 库存
    2025-09-30 | 1
    2025-10-31 | 2
    2025-11-30 | 3
  `),
  ).toEqual(["month"]);
  expect(
    cadences(`
    日期 | 库存
    2025-11-07 | 1
    2025-11-14 | 2
    2025-11-28 | 3
    2025-12-05 | 3
  `),
  ).toEqual(["week"]);
  expect(
    cadences(`
    日期 | 铝价
    2025-11-27 | 1
    2025-11-28 | 2
    2025-12-01 | 3
  `),
  ).toEqual(["day"]);
});

test("days of a workbook count weeks and working days too", () => {
  const days = (numbers: readonly number[]) =>
    readCells(
      [["日期", "铝价"], ...numbers.map((day, i) => [day, 20000 + i])],
      {},
      {
        ...{ sheet: null, top: 0, left: 0, date1904: false },
        serials: true,
      },
    ).series.map(({ cadence }) => cadence);
  expect(days([45968, 45975, 45982, 45989])).toEqual(["week"]);
  expect(days([45964, 45965, 45966, 45967, 45968, 45971])).toEqual(["day"]);
});

test("halves and the quarters of a year so far are read", () => {
  const halves = readSheet(`
    时间 | 利润
    2024年上半年 | 1
    2024年下半年 | 2
    2025H1 | 3
  `);
  expect(written(halves)).toEqual(["利润: 2024-H1 1, 2024-H2 2, 2025-H1 3"]);
  const through = readSheet(`
    时间 | 投资
    2025年一季度 | 1
    2025年上半年 | 2
    2025年前三季度 | 3
  `);
  expect(written(through)).toEqual(["投资: 2025-01/2025-03 1, 2025-01/2025-06 2, 2025-01/2025-09 3"]);
});

test("of two rows of one month with the same figure one is taken, with other figures both", () => {
  const found = readSheet(`
    month | a | b
    2025-01 | 1.5 | 7
    2025-01 | 1.5 | 8
    2025-02 | 2.5 | 9
  `);
  expect(written(found)).toEqual(["a: 2025-01 1.5, 2025-02 2.5", "b: 2025-01 7, 2025-01 8, 2025-02 9"]);
  expect(told(found)).toEqual(["B3 row-repeated"]);
});

test("two rows of one month with different status are both kept", () => {
  const found = readSheet(`
    month | value | status
    2025-01 | 1.5 | actual
    2025-01 | 1.5 | forecast
  `);
  expect(written(found)).toEqual(["value: 2025-01 1.5, 2025-01 1.5"]);
  expect(told(found)).toEqual([]);
});

test("a month marked E is an estimate", () => {
  const found = readSheet(`
    月份 | 产量
    2025-11 | 361.5
    2025-12E | 377
  `);
  expect([...found.series[0].points.marks]).toEqual([[1, { status: "e" }]]);
});

test("a basis of January and February together marks February", () => {
  const found = readSheet(`
    month | value | basis
    2024-12 | 740 | month
    2025-02 | 1400 | jan_feb_sum
    2025-03 | 750 | month
  `);
  expect(written(found)).toEqual(["value: 2024-12 740, 2025-01/2025-02 1400, 2025-03 750"]);
});
