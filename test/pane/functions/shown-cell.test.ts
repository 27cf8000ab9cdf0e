import { excerptOf, faultsOf, shownCell } from "#pane/functions/shown-cell";

const notThere = { error: "#N/A", message: "January is not out yet" } as const;

test.each([
  [{ value: 0.042008, format: "0.0%" }, "4.2%"],
  [{ value: 45292, format: "yyyy-mm" }, "2024-01"],
  [{ value: 45351, format: "yyyy-mm-dd" }, "2024-02-29"],
  [114.90322580645162, "114.90323"],
  [1048576, "1048576"],
  [true, "TRUE"],
  ["normal", "normal"],
  [notThere, "#N/A"],
] as const)("%j is shown as %s", (cell, shown) => expect(shownCell(cell)).toBe(shown));

test("of a long answer the first and the last rows are shown, with what lies between", () => {
  const { rows, gap } = excerptOf(Array.from({ length: 168 }, (_, i) => [i + 1]));
  expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 166, 167, 168]);
  expect(gap).toEqual({ after: 3, hidden: 162 });
  expect(excerptOf([[1], [2]]).gap).toBeNull();
});

test("the sentence of many faulty cells is told once, with its first row", () =>
  expect(faultsOf([[1], [notThere], [notThere]])).toEqual([{ row: 2, fault: notThere }]));
