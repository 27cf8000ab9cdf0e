import { cellsOf, refusalOf, renderedOf, sentenceOf, tenIndicators } from "./panel";

const panel = tenIndicators(168);

test.each(["LEADING", "COINCIDENT"])(
  "%s has the rows of the panel, and 100 in the first complete year",
  (name) => {
    const index = cellsOf(name, [panel]);
    expect(index).toHaveLength(169);
    const first = index.findIndex((row) => typeof row[1] === "number" && String(row[0]).endsWith("-01"));
    const year = index.slice(first, first + 12).map((row) => row[1] as number);
    expect(year.reduce((sum, v) => sum + v) / 12).toBeCloseTo(100, 9);
  },
);

test.each(["chinese", "conference-board", "mean", "合成指数"])("the method %s answers", (method) => {
  expect(typeof cellsOf("COINCIDENT", [panelWithout("total profit"), null, 2015, method])[168][1]).toBe(
    "number",
  );
});

test("the base is a year or a month", () => {
  const year = cellsOf("LEADING", [panel, null, 2015]);
  const months = year.filter((row) => String(row[0]).startsWith("2015")).map((row) => row[1] as number);
  expect(months.reduce((sum, v) => sum + v) / 12).toBeCloseTo(100, 9);
  const month = cellsOf("LEADING", [panel, null, "2015-03"]);
  expect(month.find((row) => row[0] === "2015-03")![1]).toBeCloseTo(100, 9);
  expect(refusalOf("LEADING", [panel, null, 1990])).toContain("1990");
});

test("the default model has no lagging indicator, and says so", () => {
  expect(refusalOf("LAGGING", [panel])).toBe("#N/A The model has no lagging indicator");
  expect(refusalOf("LAGGING", [panel], "zh")).toBe("#N/A 模型中没有滞后指标");
});

test("the default model spilled and fed back gives the same index", () => {
  const model = cellsOf("MODEL", [null, "zh"]);
  expect(cellsOf("LEADING", [panel, model])).toEqual(cellsOf("LEADING", [panel]));
});

test("at the end fewer than three fifths of the indicators in is no index, and the month names them", () => {
  const ragged = panel.map((row, r) => row.map((cell, c) => (r === 168 && c >= 8 ? null : cell)));
  expect(sentenceOf(renderedOf("COINCIDENT", [ragged])[168][1])).toBe(
    "1 of 5 coincident indicators are in, three fifths are needed; awaited: alumina output, operating revenue, total profit, exports of unwrought aluminium and products",
  );
});

test("a panel without a header row and an unknown method are refused", () => {
  expect(refusalOf("LEADING", [panel.slice(1)])).toContain("panel has no header row");
  expect(refusalOf("LEADING", [panel, null, null, "oecd"])).toContain("chinese 合成指数");
});

function panelWithout(name: string) {
  const c = panel[0].indexOf(name);
  return panel.map((row) => row.filter((_, i) => i !== c));
}
