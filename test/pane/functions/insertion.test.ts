import { answerArea, countFilled, insertionEdits, obstacle } from "#pane/functions/insertion";
import { areaOf } from "#pane/formula/area";

const rows = (n: number, columns = 1) => ({
  kind: "answer" as const,
  rows: Array.from({ length: n }, () => Array<number>(columns).fill(1)),
});

test("an answer begins in the first cell of the selection and takes as many cells as it has", () => {
  expect(answerArea({ sheet: "S", address: "C3:D9" }, rows(24, 2))).toEqual(areaOf("C3:D26"));
  expect(answerArea({ sheet: "S", address: "C:C" }, rows(2))).toEqual(areaOf("C1:C2"));
});

test("an answer that is not known yet takes one cell", () =>
  expect(answerArea({ sheet: "S", address: "C3" }, { kind: "later" })).toEqual(areaOf("C3")));

test("an answer on its own data would be a circle", () => {
  const why = obstacle("=ALU.YOY(A1:A24,B1:B24)", "S", areaOf("A20:A43")!);
  expect(why?.en).toContain("A1:A24");
  expect(obstacle("=ALU.YOY(A1:A24)", "S", areaOf("C1:C24")!)).toBeNull();
  expect(obstacle("=ALU.YOY(Other!A1:A24)", "S", areaOf("A1:A24")!)).toBeNull();
  expect(obstacle("=ALU.YOY(A:A)", "S", areaOf("A900:A901")!)?.zh).toContain("A:A");
});

test("an answer beyond the last row or column is refused", () => {
  expect(
    obstacle("=ALU.MODEL()", "S", { top: 1_048_570, left: 0, bottom: 1_048_590, right: 1 })?.en,
  ).toContain("21 rows");
  expect(obstacle("=ALU.MODEL()", "S", { top: 0, left: 16_380, bottom: 0, right: 16_384 })?.en).toContain(
    "5 columns",
  );
});

test("blank cells and empty texts do not count as filled, a zero does", () =>
  expect(
    countFilled([
      [null, "", 0],
      ["x", false, { error: "#N/A" }],
    ]),
  ).toBe(4));

test("the formula is entered once; filled cells are emptied first, all in one list of edits", () => {
  const area = areaOf("B2:B4")!;
  expect(insertionEdits("=ALU.YOY(A2:A4)", "S", area, false)).toEqual([
    { kind: "formulas", sheet: "S", address: "B2", formulas: [["=ALU.YOY(A2:A4)"]] },
  ]);
  expect(insertionEdits("=ALU.YOY(A2:A4)", "S", area, true)[0]).toEqual({
    kind: "write",
    sheet: "S",
    address: "B2:B4",
    cells: [[null], [null], [null]],
  });
});
