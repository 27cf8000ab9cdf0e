import type { Cells } from "#cells/cell";
import { headless } from "./headless";

const na = { error: "#N/A" };
const year: Cells = Array.from({ length: 12 }, (_, i) => [100 + i]);
/** Thirteen months, the last 12 % above the first, and beside each what its change is. */
const months: Cells = [...year, [112]];
const changes: unknown[] = [...Array<typeof na>(12).fill(na), expect.closeTo(0.12, 12)];

let book: ReturnType<typeof headless>;
beforeEach(() => {
  book = headless();
});
afterEach(() => {
  book.dispose();
});

test("a formula answers beside its cells and spills", async () => {
  await book.enter("C1", "=ALU.YOY(A1:A13)", { "A1:A13": months });
  expect(await book.values("C1:C14")).toEqual([...changes, null]);
});

test.each([
  ["an argument left out in the middle", '=ALU.YOY(A1:A13,,"raw")'],
  ["an argument left out at the end", "=ALU.YOY(A1:A13,)"],
  ["a whole column", "=ALU.YOY(A:A)"],
  ["a whole column that stays when copied", "=ALU.YOY($A:$A)"],
  ["cells that a formula computes on the way", "=ALU.YOY(A1:A13*2)"],
  ["a range that another function finds", "=ALU.YOY(OFFSET(A1,0,0,13,1))"],
  ["small letters", "=alu.yoy(a1:a13)"],
])("%s reads as in Excel", async (_, formula) => {
  await book.enter("C1", formula, { "A1:A13": months });
  expect(await book.values("C1:C14")).toEqual([...changes, null]);
});

test("constants in braces are rows and columns", async () => {
  await book.enter("C1", '=ALU.YOY({3418.4;3562},{"2023-01";"2024-01"})');
  expect(await book.values("C1:C3")).toEqual([na, expect.closeTo(0.042008, 6), null]);
  await book.enter("E1", '=ALU.YOY({3418.4,3562},{"2023-01","2024-01"})');
  expect(await book.values("E1:G1")).toEqual([na, expect.closeTo(0.042008, 6), null]);
});

test("blanks, errors and signs of a missing value are missing, and never zero", async () => {
  const cells: Cells = [
    [null],
    [{ error: "#DIV/0!" }],
    ["暂无"],
    [103],
    ...year.slice(4),
    [1],
    [2],
    [3],
    [206],
  ];
  await book.enter("C1", "=ALU.YOY(A1:A16)", { "A1:A16": cells });
  expect(await book.values("C13:C16")).toEqual([na, na, na, expect.closeTo(1, 12)]);
});

test("each cell keeps the sentence of its own error, in the reader's language", async () => {
  const cells: Cells = [[0], ...year.slice(1), [112], [113]];
  await book.enter("C1", "=ALU.YOY(A1:A14)", { "A1:A14": cells });
  expect(book.sentenceAt("C13")).toMatch(/row 1/);
  expect(book.sentenceAt("C14")).toBeUndefined();
});

test("a sentence is told in Chinese to a Chinese reader", async () => {
  // Univer keeps parsed formulas for all workbooks of a program: the English one must go first.
  book.dispose();
  book = headless("zh");
  await book.enter("C1", "=ALU.YOY(A1:A13)", { "A1:A13": [[0], ...year.slice(1), [112]] });
  expect(book.sentenceAt("C13")).toMatch(/第1行/);
});

test("a sentence goes when the error does", async () => {
  await book.enter("C1", "=ALU.YOY(A1:A13)", { "A1:A13": [["n/a"], ...year.slice(1), [112]] });
  expect(book.sentenceAt("C13")).toBeDefined();
  await book.enter("D1", "=A1", { A1: [[100]] });
  expect(await book.values("C13")).toEqual([expect.closeTo(0.12, 12)]);
  expect(book.sentenceAt("C13")).toBeUndefined();
});

test.each([
  ["=ALU.YOY()", /values/],
  ["=ALU.YOY(A1:A13,,,,5)", /4/],
  ["=ALU.YOY(D1:D9)", /values/],
])("%s is #VALUE! with a sentence", async (formula, words) => {
  await book.enter("C1", formula, { "A1:A13": months });
  expect(await book.values("C1")).toEqual([{ error: "#VALUE!" }]);
  expect(book.sentenceAt("C1")).toMatch(words);
});

test("an unknown function is #NAME?", async () => {
  const heard = jest.spyOn(console, "error").mockImplementation(() => undefined);
  await book.enter("C1", "=ALU.NOPE(A1:A13)");
  expect(await book.values("C1")).toEqual([{ error: "#NAME?" }]);
  heard.mockRestore();
});

test("an answer of one cell does not spill", async () => {
  await book.enter("C1", "=ALU.YOY(5)");
  expect(await book.values("C1:D2")).toEqual([na, null, null, null]);
});

test("a spill that meets a filled cell is #SPILL!, and comes back when the cell is emptied", async () => {
  await book.enter("C1", "=ALU.YOY(A1:A13)", { "A1:A13": months, C5: [["kept"]] });
  expect(await book.values("C1:C5")).toEqual([{ error: "#SPILL!" }, null, null, null, "kept"]);
  await book.workbook.apply([{ kind: "write", sheet: "Sheet1", address: "C5", cells: [[null]] }]);
  await book.calculated();
  expect(await book.values("C1:C13")).toEqual(changes);
});

test("a shorter answer leaves nothing of the longer one behind", async () => {
  await book.enter("C1", "=ALU.YOY(A1:A13)", { "A1:A13": months });
  await book.enter("C1", "=ALU.YOY(A1:A3)");
  expect(await book.values("C1:C5")).toEqual([na, na, na, null, null]);
});

test("formulas follow spilled cells, whichever was entered first, and a change runs through all of them", async () => {
  await book.enter("G1", "=SUM(E1:E13)", { "A1:A13": months });
  await book.enter("F1", "=ALU.YOY(E1:E13)");
  await book.enter("E1", "=A1:A13*1");
  expect(await book.values("F13:G13")).toEqual([expect.closeTo(0.12, 12), null]);
  await book.enter("H1", "=1", { A13: [[150]] });
  expect(await book.values("F13")).toEqual([expect.closeTo(0.5, 12)]);
  expect(await book.values("G1")).toEqual([100 * 12 + 66 + 150]);
});

test("functions of the sheet and of ALU work inside one another", async () => {
  await book.enter("C1", "=INDEX(ALU.YOY(A1:A13),13)*100", { "A1:A13": months });
  expect(await book.values("C1")).toEqual([expect.closeTo(12, 10)]);
  await book.enter("D1", "=SUM(IFERROR(ALU.YOY(A1:A13),0))");
  expect(await book.values("D1")).toEqual([expect.closeTo(0.12, 12)]);
});

test("numbers keep all their digits on the way in and out", async () => {
  const long = 1 / 3;
  await book.enter("C1", "=ALU.YOY({1;1},{2023;2024})+A1", { A1: [[long]] });
  expect(await book.values("A1")).toEqual([long]);
  expect(await book.values("C2")).toEqual([long]);
});
