import type { Cells } from "#cells/cell";
import { answerTo, computed, rangesOf } from "#pane/formula/evaluate";
import { expressionOf } from "#pane/formula/expression";

const sheet: Record<string, Cells> = { "B2:B3": [[3418.4], [3562]], C1: [[null]], C2: [[{ error: "#N/A" }]] };
const around = {
  cellsOf: ({ address }: { address: string }) => sheet[address],
  locale: { language: "en", date1904: false },
} as const;
const value = (formula: string) => computed(expressionOf(formula)!, around);

test("a function is answered from ranges and arrays", () =>
  expect(value('=ALU.YOY(B2:B3, {"2023-01";"2024-01"})')).toEqual([
    [{ error: "#N/A" }],
    [expect.closeTo(0.042, 4)],
  ]));

test.each([
  ["1+2*3", 7],
  ["(1+2)*3", 9],
  ["-2*-3", 6],
  ["4.2%", 0.042],
  ["10-4-3", 3],
  ["C1+1", 1],
  ["1/0", { error: "#DIV/0!" }],
  ["C2*2", { error: "#N/A" }],
])("%s is computed", (formula, wanted) => expect(value(formula)).toEqual([[wanted]]));

test("arrays hold negative numbers, percentages, texts and truth values", () =>
  expect(value('{-1,4.2%;"a, ""b""",TRUE}')).toEqual([
    [-1, 0.042],
    ['a, "b"', true],
  ]));

test.each([
  "SUM(A1:A2)",
  "Output",
  "A1:A2 B1",
  "ALU.YOY(",
  '"open',
  "{1;A1}",
  "A1#",
  "1 2",
  "ALU.YOY(A1",
  "",
])("%s is left to the workbook", (formula) => expect(expressionOf(formula)).toBeNull());

test("a sum of whole ranges is left to the workbook", () => expect(value("B2:B3*2")).toBeNull());

test("all ranges of a nested formula are known before it is computed", () =>
  expect(rangesOf(expressionOf("=ALU.YOY(ALU.YOY('My data'!A1:A9,,\"daily\"),$B$1:$B$9)+C1"))).toEqual([
    { sheet: "My data", address: "A1:A9" },
    { sheet: null, address: "$B$1:$B$9" },
    { sheet: null, address: "C1" },
  ]));

test("a fault keeps its sentence", () => {
  const call = expressionOf('ALU.YOY(B2:B3,B2:B3,"weekly",1,2)');
  expect(call?.kind === "call" && answerTo(call, around)).toMatchObject({ fault: { error: "#VALUE!" } });
});
