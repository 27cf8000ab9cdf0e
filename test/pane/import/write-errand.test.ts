import { month } from "#calendar/period";
import { firstMapping } from "#import/mapping";
import { changeImport } from "#pane/import/change-import";
import { insertOffer } from "#pane/import/insert-offer";
import { insertSheet } from "#pane/import/insert-sheet";
import type { Surroundings } from "#pane/import/read-errands";
import { settling } from "#pane/import/settle";
import { writeSettled } from "#pane/import/write-errand";
import { firstState } from "#pane/state";
import { storeOf } from "#pane/store";
import { memoryWorkbook } from "../memory-workbook";
import { aSeries, anImport } from "./an-import";

function opened(language: "en" | "zh" = "en") {
  const store = storeOf(firstState(language, false), () => undefined);
  const workbook = memoryWorkbook(language);
  const around: Surroundings = {
    store,
    workbook,
    reader: { read: () => Promise.reject(new Error("nothing is read here")) },
    downloads: null,
    today: () => "2025-12-10",
    date1904: () => Promise.resolve(false),
    aliases: () => Promise.resolve(new Map()),
  };
  const settled = (...series: ReturnType<typeof aSeries>[]) =>
    changeImport(store, () =>
      settling([], { answers: {}, aliases: new Map() }, anImport(series), around.today()),
    );
  return { around, store, workbook, settled, now: () => store.state().import };
}

const year = (first: number) => Array.from({ length: 14 }, (_, i) => first + i);

test("what was settled becomes rows of the data table, and formulas are offered for it", async () => {
  const { around, workbook, settled, now } = opened();
  settled(aSeries("lme", year(2500), { unit: "USD/t" }));
  await writeSettled(around);
  const state = now();
  expect(state).toMatchObject({ step: "written", report: { written: 14, isNewTable: true } });
  expect(state.step === "written" && state.offers?.series[0].formula).toBe(
    '=ALU.YOY(ALU.GETDATA(ALU_Data[#All],"lme"))',
  );
  expect(await workbook.sheets()).toEqual(["Sheet1", "Data"]);
  expect(await workbook.read({ sheet: "Data", address: "A2:D2" })).toEqual([["lme", "lme", "2024-01", 2500]]);
});

test("what cannot be written stays on the screen as it was settled, with the reason", async () => {
  const { around, workbook, settled, now } = opened();
  settled(aSeries("lme", year(2500)));
  await writeSettled(around);
  workbook.protect("Data");
  settled(aSeries("lme", year(2600)));
  await writeSettled(around);
  const state = now();
  expect(state.step === "settle" && [state.busy, state.refused?.en]).toEqual([
    null,
    expect.stringContaining("Data"),
  ]);
});

test("more figures than a sheet holds are refused with their number, and none is written", async () => {
  const { around, workbook, settled, now } = opened();
  settled(...Array.from({ length: 11 }, (_, i) => aSeries(`price ${i}`, Array<number>(100_000).fill(1))));
  await writeSettled(around);
  const state = now();
  expect(state.step === "settle" && state.refused?.en).toContain("1100000 rows");
  expect(await workbook.sheets()).toEqual(["Sheet1"]);
});

test("an offered formula knows the cells it will take, and asks before it takes filled ones", async () => {
  const { around, workbook, settled, now } = opened();
  settled(aSeries("lme", year(2500), { from: month(2024, 1).ordinal }));
  await writeSettled(around);
  await workbook.apply([
    { kind: "write", sheet: "Sheet1", address: "C9", cells: [["kept"]] },
    { kind: "show", sheet: "Sheet1", address: "B2" },
  ]);
  const formula = '=ALU.YOY(ALU.GETDATA(ALU_Data[#All],"lme"))';
  await insertOffer(around, formula);
  const state = now();
  expect(state.step === "written" && state.inserted).toEqual({
    of: formula,
    insertion: { kind: "asking", place: { sheet: "Sheet1", address: "B2:C16" }, filled: 1 },
  });
  await insertOffer(around, formula, { sheet: "Sheet1", address: "B2:C16" });
  expect(workbook.formulas("Sheet1").get("1,1")).toBe(formula);
  expect(now()).toMatchObject({ inserted: { insertion: { kind: "inserted" } } });
});

test("a formula is not laid over the data table that it reads", async () => {
  const { around, workbook, settled, now } = opened();
  settled(aSeries("lme", year(2500)));
  await writeSettled(around);
  await workbook.apply([{ kind: "show", sheet: "Data", address: "C5" }]);
  await insertOffer(around, '=ALU.GETDATA(ALU_Data[#All],"lme")');
  const state = now();
  expect(state.step === "written" && state.inserted?.insertion).toMatchObject({
    kind: "refused",
    why: { en: expect.stringContaining("own data") as string },
  });
});

test("the sheet of all formulas takes the next free name, in the language of the pane", async () => {
  const { around, workbook, settled, now } = opened("zh");
  const series = [aSeries("lme", year(2500)), aSeries("alumina", year(700))];
  expect(firstMapping(series)).toHaveLength(2);
  for (const sheet of ["分析", "分析 2"]) {
    settled(...series);
    await writeSettled(around);
    await insertSheet(around);
    expect(now()).toMatchObject({ sheet: { kind: "inserted", sheet } });
  }
  expect((await workbook.sheets()).slice(-2)).toEqual(["分析", "分析 2"]);
});
