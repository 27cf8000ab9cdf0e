import { month } from "#calendar/period";
import { fault } from "#error/fault";
import { dataRows, type Stamp } from "#import/data-rows";
import type { Mark } from "#import/found-series";
import type { ImportedSeries, Remark } from "#import/imported";
import { firstMapping, type MappedSeries } from "#import/mapping";
import { statusOfWord } from "#import/status-words";
import { imported as found } from "./imported-series";

const stamp: Stamp = { source: "NBS", published: "2025-12-09", asOf: "2025-12-10" };

const rowsOf = (series: ImportedSeries, change: Partial<MappedSeries> = {}) =>
  dataRows([series], [{ ...firstMapping([series])[0], ...change }], stamp);

test("a figure becomes a row in the printed unit, stamped with source and days", () => {
  expect(rowsOf(found([361.5]))).toEqual([
    {
      id: "primary_aluminium_output",
      name: "电解铝产量",
      period: "2025-01",
      value: 361.5,
      unit: "万吨",
      status: "actual",
      source: "NBS",
      published: "2025-12-09",
      asOf: "2025-12-10",
      low: NaN,
      high: NaN,
      note: "",
    },
  ]);
});

test("rows stand oldest first, and a missing figure makes none", () => {
  const january = month(2025, 1).ordinal;
  const rows = rowsOf(found([3, NaN, 1], { ordinals: [january + 2, january + 1, january] }));
  expect(rows.map(({ period, value }) => [period, value])).toEqual([
    ["2025-01", 1],
    ["2025-03", 3],
  ]);
});

test("what the file says of a figure goes before the series, and that before the stamp", () => {
  const marks = new Map<number, Mark>([
    [1, { source: "SMM", published: "2025-03-12", asOf: "2025-03-13", low: 1, high: 3, note: "估" }],
  ]);
  const rows = rowsOf(found([1, 2], { marks, source: "CNIA", asOf: "2025-06-01" }));
  expect(rows.map(({ source, published, asOf }) => [source, published, asOf])).toEqual([
    ["CNIA", "2025-12-09", "2025-06-01"],
    ["SMM", "2025-03-12", "2025-03-13"],
  ]);
  expect(rows[1]).toMatchObject({ low: 1, high: 3, note: "估" });
});

test("a status in other words is kept in the note, and an unknown one leaves the reader's choice", () => {
  const marks = new Map<number, Mark>([
    [0, { status: "implied_from_yoy", note: "base effect" }],
    [1, { status: "初值" }],
    [2, { status: "待核" }],
  ]);
  const rows = rowsOf(found([1, 2, 3], { marks }), { status: "forecast" });
  expect(rows.map(({ status, note }) => [status, note])).toEqual([
    ["estimated", "base effect; implied_from_yoy"],
    ["preliminary", ""],
    ["forecast", "待核"],
  ]);
});

test("a figure of January and February together says so in its note", () => {
  const january = month(2025, 1).ordinal;
  const marks = new Map<number, Mark>([[0, { from: january }]]);
  const [row] = rowsOf(found([590], { marks, ordinals: [january + 1] }));
  expect(row).toMatchObject({ period: "2025-02", note: "2025-01/2025-02" });
});

test("the note of a series stands with its first row", () => {
  const rows = rowsOf(found([1, 2], { note: "口径自 2025 年调整" }));
  expect(rows.map(({ note }) => note)).toEqual(["口径自 2025 年调整", ""]);
});

const remark = (correction: Remark["correction"]): Remark => ({
  fault: fault("no-range-selected", {}),
  address: null,
  correction,
});

test("a correction counts once it is switched on", () => {
  const remarks = [
    remark({ kind: "scale", from: 1, to: 2, by: 0.0001 }),
    remark({ kind: "leave-out", positions: [0] }),
    remark(null),
  ];
  const series = found([360, 3_615_000, 3_600_000], { remarks });
  const values = (corrections: number[]) => rowsOf(series, { corrections }).map(({ value }) => value);
  expect(values([])).toEqual([360, 3_615_000, 3_600_000]);
  expect(values([0])).toEqual([360, 361.5, 360]);
  expect(values([1, 2])).toEqual([3_615_000, 3_600_000]);
});

test("a month with two different figures is for the reader to decide, and with the same it is one row", () => {
  const january = month(2025, 1).ordinal;
  const twice = { ordinals: [january, january] };
  expect(() => rowsOf(found([1, 2], twice))).toThrow(
    expect.objectContaining({
      fault: {
        kind: "figures-undecided",
        parameters: {
          id: "primary_aluminium_output",
          period: "2025-01",
          first: "B2",
          firstValue: 1,
          second: "B3",
          secondValue: 2,
        },
      },
    }) as Error,
  );
  expect(rowsOf(found([2, 2], twice))).toHaveLength(1);
  const remarks = [remark({ kind: "leave-out", positions: [0] })];
  expect(rowsOf(found([1, 2], { ...twice, remarks }), { corrections: [0] })).toMatchObject([{ value: 2 }]);
});

test("vintages and kinds of figure of one month lie beside each other", () => {
  const january = month(2025, 1).ordinal;
  const marks = new Map<number, Mark>([
    [0, { asOf: "2025-02-10" }],
    [1, { asOf: "2025-03-10" }],
    [2, { status: "forecast" }],
  ]);
  expect(rowsOf(found([1, 2, 3], { marks, ordinals: [january, january, january] }))).toHaveLength(3);
});

test("of a final and a preliminary figure of one day the final one stands last", () => {
  const january = month(2025, 1).ordinal;
  const marks = new Map<number, Mark>([[1, { status: "初值" }]]);
  const rows = rowsOf(found([360, 361], { marks, ordinals: [january, january] }));
  expect(rows.map(({ status, value }) => [status, value])).toEqual([
    ["preliminary", 361],
    ["actual", 360],
  ]);
});

test("a series that is left out makes no rows, and one that is taken needs an id", () => {
  expect(rowsOf(found([1]), { isTaken: false })).toEqual([]);
  expect(() => rowsOf(found([1]), { id: " " })).toThrow(
    expect.objectContaining({ fault: { kind: "id-blank", parameters: { name: "电解铝产量" } } }) as Error,
  );
});

test.each([
  ["A", "actual"],
  ["终值", "actual"],
  ["provisional", "preliminary"],
  ["Ｐ", "preliminary"],
  ["修订", "revised"],
  ["E", "estimated"],
  ["implied_yoy", "estimated"],
  ["预测", "forecast"],
  ["F", "forecast"],
  ["", null],
  ["?", null],
])("the word %p means %p", (word, status) => expect(statusOfWord(word)).toBe(status));
