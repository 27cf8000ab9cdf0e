import { AluError } from "#error/alu-error";
import { insertFormula, refreshPreview, takeSelection } from "#pane/functions/function-errands";
import { fillField, openFunction } from "#pane/functions/open-function";
import { firstState, type State } from "#pane/state";
import { storeOf } from "#pane/store";
import { memoryWorkbook } from "../memory-workbook";

const output = [
  ["month", "output"],
  ["2023-01", 3418.4],
  ["2024-01", 3562],
];

async function opened(name: string, language: State["language"] = "en") {
  const workbook = memoryWorkbook(language);
  await workbook.apply([
    { kind: "add-sheet", sheet: "Q1's data" },
    { kind: "write", sheet: "Q1's data", address: "A1:B3", cells: output },
  ]);
  const store = storeOf(firstState(language, false), () => undefined);
  store.change((state) => openFunction(state, name));
  const fill = (argument: string, typed: string) =>
    store.change((state) => fillField(state, argument, typed));
  return { workbook, store, fill, open: () => store.state().open! };
}

test("a preview asks for the argument that is missing", async () => {
  const { workbook, store, open } = await opened("YOY");
  await refreshPreview(store, workbook);
  expect(open().preview).toEqual({ kind: "incomplete", argument: "values" });
});

test("a selected range keeps its sheet, in quotes where its name needs them", async () => {
  const { workbook, store, open } = await opened("YOY");
  workbook.select({ sheet: "Q1's data", address: "A1:B3" });
  await takeSelection(store, workbook, "values");
  expect(open().fields.values).toBe("'Q1''s data'!A1:B3");
});

test("a preview shows what the workbook will show", async () => {
  const { workbook, store, fill, open } = await opened("YOY");
  fill("values", "'Q1''s data'!A1:B3");
  await refreshPreview(store, workbook);
  const { preview } = open();
  expect(preview.kind === "answer" && preview.rows[2][1]).toMatchObject({ format: "0.0%" });
});

test("a whole column is read as far as it is filled", async () => {
  const { workbook, store, fill, open } = await opened("YOY");
  fill("values", "'Q1''s data'!A:B");
  await refreshPreview(store, workbook);
  const { preview } = open();
  expect(preview.kind === "answer" && preview.rows.length).toBe(3);
});

test("a preview tells the error in the reader's language", async () => {
  const { workbook, store, fill, open } = await opened("OPRATE", "zh");
  fill("operating", "41.98");
  fill("capacity", "abc");
  await refreshPreview(store, workbook);
  const { preview } = open();
  expect(preview.kind === "fault" && preview.fault.message).toMatch(/\p{Script=Han}/u);
});

test("what only the workbook can compute is left to it", async () => {
  const { workbook, store, fill, open } = await opened("YOY");
  fill("values", "=OFFSET(A1,0,0,24)");
  await refreshPreview(store, workbook);
  expect(open().preview).toEqual({ kind: "later" });
});

test("an answer that comes after the field was changed is dropped", async () => {
  const { workbook, store, fill, open } = await opened("OPRATE");
  fill("operating", "41.98");
  fill("capacity", "45.19");
  const late = refreshPreview(store, workbook);
  fill("capacity", "");
  await late;
  expect(open().preview).toEqual({ kind: "reading" });
});

test("a formula is inserted at the selection, without the sheet that it stands on", async () => {
  const { workbook, store, fill, open } = await opened("YOY");
  fill("values", "'Q1''s data'!A1:B3");
  workbook.select({ sheet: "Q1's data", address: "D1" });
  await insertFormula(store, workbook);
  expect(open().insertion).toEqual({ kind: "inserted", place: { sheet: "Q1's data", address: "D1:E3" } });
  expect(workbook.formulas("Q1's data").get("0,3")).toBe("=ALU.YOY(A1:B3)");
});

test("filled cells are counted and nothing is written before the answer is yes", async () => {
  const { workbook, store, fill, open } = await opened("YOY");
  await workbook.apply([{ kind: "write", sheet: "Sheet1", address: "B2:B3", cells: [["note"], [0]] }]);
  const before = workbook.edits.length;
  fill("values", "'Q1''s data'!A1:B3");
  workbook.select({ sheet: "Sheet1", address: "B2" });
  await insertFormula(store, workbook);
  expect(open().insertion).toEqual({
    kind: "asking",
    place: { sheet: "Sheet1", address: "B2:C4" },
    filled: 2,
  });
  expect(workbook.edits).toHaveLength(before);
  workbook.select({ sheet: "Q1's data", address: "A1" });
  await insertFormula(store, workbook, { sheet: "Sheet1", address: "B2:C4" });
  expect(open().insertion.kind).toBe("inserted");
  expect(await workbook.read({ sheet: "Sheet1", address: "C4" })).toEqual([[expect.closeTo(0.042, 4)]]);
  expect(await workbook.read({ sheet: "Q1's data", address: "A1" })).toEqual([["month"]]);
});

test("a protected sheet is named and not touched", async () => {
  const { workbook, store, fill, open } = await opened("OPRATE");
  fill("operating", "41.98");
  fill("capacity", "45.19");
  workbook.protect("Sheet1");
  const before = workbook.edits.length;
  await insertFormula(store, workbook);
  const { insertion } = open();
  const { en, zh } = insertion.kind === "refused" ? insertion.why : { en: "", zh: "" };
  for (const sentence of [en, zh]) expect(sentence).toContain("Sheet1");
  expect(workbook.edits).toHaveLength(before);
});

test("an incomplete formula is not inserted, and the missing argument is named", async () => {
  const { workbook, store, open } = await opened("OPRATE");
  await insertFormula(store, workbook);
  const { insertion } = open();
  expect(insertion.kind === "refused" && insertion.why.en).toBe("Give operating to see the answer.");
  expect(workbook.formulas("Sheet1").size).toBe(0);
});

test("where no single range is selected the workbook's own sentence is told", async () => {
  const { workbook, store, fill, open } = await opened("OPRATE");
  fill("operating", "41.98");
  fill("capacity", "45.19");
  const several = { ...workbook, selection: () => Promise.reject(new AluError("no-range-selected", {})) };
  await insertFormula(store, several);
  const { insertion } = open();
  expect(insertion.kind === "refused" && insertion.why.en).toContain("select one block");
  await takeSelection(store, several, "operating");
  expect(open().fields.operating).toBe("41.98");
  await refreshPreview(store, several);
  expect(open().preview.kind).toBe("refused");
});
