import { importActions } from "#pane/import/import-actions";
import type { Reader } from "#pane/import/reader";
import { firstState } from "#pane/state";
import { storeOf } from "#pane/store";
import { memoryWorkbook } from "../memory-workbook";
import { aSeries, anImport } from "./an-import";

function opened(read: Reader["read"]) {
  const store = storeOf(firstState("en", false), () => undefined);
  const act = importActions({
    store,
    workbook: memoryWorkbook(),
    reader: { read },
    downloads: null,
    today: () => "2025-12-10",
    date1904: () => Promise.resolve(false),
    aliases: () => Promise.resolve(new Map()),
  });
  return { store, act, now: () => store.state().import };
}
const settled = () => new Promise((done) => setTimeout(done));
const paste = { kind: "paste", text: "month\tlme", html: null } as const;

test("a cancel tells the reader, and what was to be chosen can be chosen again", async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const { act, now } = opened((_, __, { signal }) => {
    signals.push(signal);
    return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new Error("gone"))));
  });
  act.read([paste]);
  await settled();
  expect(now().step).toBe("read");
  act.cancel();
  await settled();
  expect(signals[0]?.aborted).toBe(true);
  expect(now()).toMatchObject({ step: "choose", refused: null });
});

test("a second file ends the reading of the first, whose answer is not shown", async () => {
  const answers: (() => void)[] = [];
  const { act, now } = opened(
    () =>
      new Promise((resolve) => answers.push(() => resolve(anImport([aSeries(`n${answers.length}`, [1])])))),
  );
  act.read([paste]);
  await settled();
  act.read([paste]);
  await settled();
  answers[0]();
  await settled();
  expect(now().step).toBe("read");
  answers[1]();
  await settled();
  const state = now();
  expect(state.step === "settle" && state.mapping[0].id).toBe("n2");
});

test("what is typed into the box for a paste stays until it is read", async () => {
  const { act, now } = opened(() => Promise.resolve(anImport([aSeries("lme", [1])])));
  act.type({ pasted: "month,lme" });
  expect(now()).toMatchObject({ step: "choose", pasted: "month,lme" });
  act.read([paste]);
  await settled();
  act.restart();
  expect(now()).toEqual({ step: "choose", pasted: "", address: "", refused: null });
});

test("no second answer is begun while one is being read", async () => {
  let readings = 0;
  const { act, now } = opened(() => {
    readings++;
    return readings === 1 ? Promise.resolve(anImport([aSeries("lme", [1])])) : new Promise(() => undefined);
  });
  act.read([paste]);
  await settled();
  act.answer({ year: 2025 });
  act.answer({ year: 2024 });
  await settled();
  expect(readings).toBe(2);
  const state = now();
  expect(state.step === "settle" && state.answers).toEqual({ year: 2025 });
});
