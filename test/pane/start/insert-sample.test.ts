import { AluError } from "#error/alu-error";
import { insertSample, showIndex } from "#pane/start/insert-sample";
import { firstState, type Sample } from "#pane/state";
import { storeOf } from "#pane/store";
import { memoryWorkbook } from "../memory-workbook";

function opened(language: "en" | "zh" = "en") {
  const seen: Sample[] = [];
  const store = storeOf(firstState(language, false), ({ sample }) => seen.push(sample));
  return { workbook: memoryWorkbook(language), store, seen };
}

test("the sample model is inserted as five new sheets, and progress is shown meanwhile", async () => {
  const { workbook, store, seen } = opened();
  await insertSample(store, workbook);
  expect(seen).toEqual([
    { kind: "inserting" },
    { kind: "inserted", sheets: ["Published", "Vintages", "Panel", "Model", "Index"], isRenamed: false },
  ]);
  expect(await workbook.sheets()).toEqual(["Sheet1", "Published", "Vintages", "Panel", "Model", "Index"]);
  expect((await workbook.selection()).sheet).toBe("Index");
});

test("a second sample is numbered, its formulas follow, and the first is not touched", async () => {
  const { workbook, store } = opened("zh");
  await insertSample(store, workbook);
  const first = workbook.edits.length;
  await insertSample(store, workbook);
  expect(store.state().sample).toMatchObject({
    isRenamed: true,
    sheets: ["已公布 2", "历次公布 2", "面板 2", "模型 2", "指数 2"],
  });
  const second = workbook.edits.slice(first);
  expect(second.every(({ sheet }) => sheet.endsWith(" 2"))).toBe(true);
  expect([...workbook.formulas("指数 2").values()].join()).toContain("'面板 2'!A5:M172,'模型 2'!A4:N14");
});

test("a workbook whose structure is protected says so and stays as it was", async () => {
  const { workbook, store } = opened();
  const locked = { ...workbook, apply: () => Promise.reject(new AluError("structure-protected", {})) };
  await insertSample(store, locked);
  const { sample } = store.state();
  expect(sample.kind === "refused" && sample.why.en).toContain("protected");
  expect(sample.kind === "refused" && sample.why.zh).toContain("保护");
});

test("a workbook that refuses in its own words is quoted", async () => {
  const { workbook, store } = opened();
  await insertSample(store, { ...workbook, apply: () => Promise.reject(new Error("The request timed out")) });
  const { sample } = store.state();
  expect(sample.kind === "refused" && sample.why.en).toBe(
    "The workbook did not accept this. It is unchanged (The request timed out).",
  );
});

test("a sheet that has been deleted since cannot be shown, and that is said", async () => {
  const { workbook, store } = opened();
  await showIndex(store, workbook, "Index");
  const { sample } = store.state();
  expect(sample.kind === "refused" && sample.why.en).toContain("Index");
});
