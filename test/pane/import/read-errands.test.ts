import { AluError } from "#error/alu-error";
import type { Imported } from "#import/imported";
import { answerQuestion, readAddress, readSelection, readSources } from "#pane/import/read-errands";
import type { Readable, Reader } from "#pane/import/reader";
import type { ImportState } from "#pane/import/import-state";
import { firstState } from "#pane/state";
import { storeOf } from "#pane/store";
import { memoryWorkbook } from "../memory-workbook";
import { aSeries, anImport } from "./an-import";

const fileNamed = (name: string): Readable => ({ kind: "file", name, blob: new Blob(["…"]) });

function around(read: Reader["read"]) {
  const seen: ImportState[] = [];
  const store = storeOf(firstState("en", false), (state) => seen.push(state.import));
  const workbook = memoryWorkbook();
  const downloads = { origins: ["https://data.example"], fetch: jest.fn() };
  const rest = { downloads, date1904: () => Promise.resolve(false), today: () => "2025-12-10" };
  const aliases = () => Promise.resolve(new Map([["目标", "lme"]]));
  return { store, workbook, reader: { read }, aliases, seen, ...rest };
}

const answering = (imported: Imported) => () => Promise.resolve(imported);
const idle = () => new AbortController().signal;

test("a file is read with what names have meant before, and what was understood is shown", async () => {
  const asked: unknown[] = [];
  const here = around((source, known, watch) => {
    asked.push(source, [...known.aliases]);
    watch.progress?.(0.5);
    return Promise.resolve(anImport([aSeries("lme", [2300])]));
  });
  await readSources(here, [fileNamed("lme.csv")], idle());
  expect(asked).toEqual([fileNamed("lme.csv"), [["目标", "lme"]]]);
  expect(here.seen).toContainEqual({
    step: "read",
    progress: { name: "lme.csv", at: 1, of: 1, done: 0.5 },
  });
  expect(here.store.state().import).toMatchObject({ step: "settle", stamp: { asOf: "2025-12-10" } });
});

test("progress is told once a hundredth, however often the reader tells it", async () => {
  const here = around((_, __, { progress }) => {
    for (let i = 0; i <= 10_000; i++) progress?.(i / 10_000);
    return Promise.resolve(anImport([aSeries("lme", [1])]));
  });
  await readSources(here, [fileNamed("a.csv")], idle());
  expect(here.seen.filter(({ step }) => step === "read").length).toBeLessThanOrEqual(103);
});

test("several files become one import, and one that cannot be read is a finding with its name", async () => {
  const here = around((source) => {
    if (source.kind === "file" && source.name === "b.xls") throw new AluError("import-empty", {});
    return Promise.resolve(anImport([aSeries("lme", [1])]));
  });
  await readSources(here, ["a.csv", "b.xls", "c.csv"].map(fileNamed), idle());
  const now = here.store.state().import;
  expect(now.step === "settle" && now.imported.series).toHaveLength(2);
  expect(now.step === "settle" && now.imported.findings).toEqual([
    { address: "b.xls", weight: "problem", fault: { kind: "import-empty", parameters: {} } },
  ]);
});

test("where nothing can be read, the choice of a file is back with the reason", async () => {
  const here = around(() => Promise.reject(new AluError("import-empty", {})));
  await readSources(here, [fileNamed("a.csv")], idle());
  expect(here.store.state().import).toMatchObject({
    step: "choose",
    refused: { en: "There is nothing in it." },
  });
});

test("what comes after a cancel is not shown", async () => {
  const cancel = new AbortController();
  const here = around(() => {
    cancel.abort();
    here.store.change((state) => ({
      ...state,
      import: { step: "choose", pasted: "next", address: "", refused: null },
    }));
    return Promise.resolve(anImport([aSeries("lme", [1])]));
  });
  await readSources(here, [fileNamed("a.csv")], cancel.signal);
  expect(here.store.state().import).toMatchObject({ step: "choose", pasted: "next" });
});

test("an answer reads the same again, and both answers hold from then on", async () => {
  const answers: unknown[] = [];
  const here = around((_, known) => {
    answers.push(known.answers);
    return Promise.resolve(anImport([aSeries("lme", [1])]));
  });
  await readSources(here, [fileNamed("a.csv")], idle());
  await answerQuestion(here, { dateOrder: "day-first" }, idle());
  await answerQuestion(here, { decimalMark: "comma" }, idle());
  expect(answers).toEqual([{}, { dateOrder: "day-first" }, { dateOrder: "day-first", decimalMark: "comma" }]);
});

test("a single selected cell stands for all that is filled on its sheet", async () => {
  const sources: Readable[] = [];
  const here = around((source) => {
    sources.push(source);
    return Promise.resolve(anImport([aSeries("lme", [1])]));
  });
  const cells = [
    ["month", "lme"],
    ["2025-01", 2600],
  ];
  await here.workbook.apply([{ kind: "write", sheet: "Sheet1", address: "A1:B2", cells }]);
  here.workbook.select({ sheet: "Sheet1", address: "B2" });
  await readSelection(here, idle());
  expect(sources).toEqual([{ kind: "selection", sheet: "Sheet1", top: 0, left: 0, cells, date1904: false }]);
});

test("an empty selection says that there is nothing in it", async () => {
  const here = around(answering(anImport([])));
  await readSelection(here, idle());
  expect(here.store.state().import).toMatchObject({ refused: { zh: "内容为空。" } });
});

test("an address of another site is refused by its name, and is not asked", async () => {
  const here = around(answering(anImport([])));
  await readAddress(here, "https://elsewhere.example/a.csv", idle());
  const now = here.store.state().import;
  expect(now.step === "choose" && now.refused?.en).toContain("https://elsewhere.example");
  expect(now).toMatchObject({ address: "https://elsewhere.example/a.csv" });
  expect(here.downloads.fetch).not.toHaveBeenCalled();
});

test("a file is fetched from an allowed site and read as any other", async () => {
  const here = around(answering(anImport([aSeries("lme", [1])])));
  here.downloads.fetch.mockResolvedValue(fileNamed("lme.csv"));
  await readAddress(here, " https://data.example/lme.csv ", idle());
  expect(here.store.state().import).toMatchObject({ step: "settle", stamp: { source: "lme.csv" } });
});
