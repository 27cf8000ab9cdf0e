import { fault } from "#error/fault";
import type { Readable } from "#pane/import/reader";
import * as settle from "#pane/import/settle";
import { aSeries, anImport } from "./an-import";

const file: Readable = { kind: "file", name: "电解铝产量.csv", blob: new Blob([""]) };
const none = { answers: {}, aliases: new Map<string, string>() };
const begun = (series = [aSeries("alumina", [1, 2]), aSeries("land", [3])]) =>
  settle.settling([file], none, anImport(series), "2025-12-10");

test("an import begins with all of it taken, stamped with its file and the day", () => {
  const { mapping, stamp } = begun();
  expect(mapping.map(({ isTaken, id }) => [isTaken, id])).toEqual([
    [true, "alumina"],
    [true, "land"],
  ]);
  expect(stamp).toEqual({ source: "电解铝产量.csv", published: "", asOf: "2025-12-10" });
});

test("the source that all series of a file name goes before the name of the file", () => {
  const series = [aSeries("a", [1], { source: "SMM" }), aSeries("b", [1], { source: "SMM" })];
  expect(begun(series).stamp.source).toBe("SMM");
  expect(begun([series[0], aSeries("c", [1], { source: "NBS" })]).stamp.source).toBe("电解铝产量.csv");
});

test("the name of an indicator, in either language, becomes the id under which the model finds it", () => {
  const state = settle.setForm(begun(), 1, "ytd");
  expect(settle.identifySeries(state, 1, "铝冶炼投资").mapping[1].id).toBe("smelting_investment_ytd");
  expect(settle.identifySeries(state, 1, "Floor space sold").mapping[1].id).toBe("floor_space_sold_ytd");
  expect(settle.identifySeries(state, 1, " grid_investment ").mapping[1].id).toBe("grid_investment");
  expect(settle.identifySeries(state, 1, "  ").mapping[1].id).toBe("land_ytd");
});

test("what the figures are is told by the end of the id, and told anew where it is corrected", () => {
  const state = settle.setForm(begun(), 0, "ytd_yoy");
  expect(state.mapping[0]).toMatchObject({ form: "ytd_yoy", id: "alumina_ytd_yoy" });
  expect(settle.setForm(state, 0, "month").mapping[0].id).toBe("alumina");
});

test("a correction is on once it is switched on, and off again", () => {
  const on = settle.switchCorrection(settle.switchCorrection(begun(), 0, 2, true), 0, 0, true);
  expect(on.mapping[0].corrections).toEqual([0, 2]);
  expect(settle.switchCorrection(on, 0, 0, false).mapping[0].corrections).toEqual([2]);
});

test("series are found by every word in name, id or unit, whatever the width of letters", () => {
  const { mapping, imported } = begun([
    aSeries("alumina", [1], { unit: "万吨" }),
    aSeries("land", [1], { unit: "%" }),
  ]);
  expect(settle.foundSeries(mapping, imported, "ＡＬＵ 万吨")).toEqual([0]);
  expect(settle.foundSeries(mapping, imported, "")).toEqual([0, 1]);
  expect(settle.foundSeries(mapping, imported, "copper")).toEqual([]);
});

test("only the series that were found are taken or left out together", () => {
  expect(settle.takeSeries(begun(), [1], false).mapping.map(({ isTaken }) => isTaken)).toEqual([true, false]);
});

test("what was settled about a series outlives an answer; its corrections do not, since positions move", () => {
  const settled = settle.switchCorrection(
    settle.describeSeries(begun(), 1, { name: "土地", unit: "亩" }),
    1,
    0,
    true,
  );
  const again = settle.readAgain(
    settled,
    { dateOrder: "day-first" },
    anImport([aSeries("alumina", [1, 2]), aSeries("land", [3, 4]), aSeries("new", [1])]),
  );
  expect(again.mapping[1]).toMatchObject({ name: "土地", unit: "亩", corrections: [] });
  expect(again.mapping[2].id).toBe("new");
  expect(again.answers).toEqual({ dateOrder: "day-first" });
});

test("more findings of a kind are shown on demand, and more series a page at a time", () => {
  const imported = anImport([aSeries("a", [1])], {
    findings: [{ address: "B2", weight: "problem", fault: fault("cell-not-understood", { found: "x" }) }],
  });
  const state = settle.settling([file], none, imported, "2025-12-10");
  expect(settle.showMoreFindings(state, "problem cell-not-understood").looked.findings).toEqual({
    "problem cell-not-understood": 30,
  });
  expect(settle.showMoreSeries(state).looked.series).toBe(50);
  expect(settle.findSeries(settle.showMoreSeries(state), "a").looked.series).toBe(25);
});

test("details that are open already stay the same state, so that nothing is drawn anew", () => {
  const state = settle.openSeries(begun(), 1, true);
  expect(state.looked.open).toEqual([1]);
  expect(settle.openSeries(state, 1, true)).toBe(state);
  expect(settle.openSeries(state, 1, false).looked.open).toEqual([]);
});
