import { AluError } from "#error/alu-error";
import type { Reader } from "#pane/import/reader";
import { workerReader, type ReadingWorker } from "../../src/main/import-worker-reader";
import { errorOf, failureOf, parcelsOf, type Told } from "../../src/main/import-worker-messages";
import { aSeries, anImport } from "../pane/import/an-import";

const source = { kind: "paste", text: "month,lme", html: null } as const;
const known = { answers: {}, aliases: new Map<string, string>() };
const read = anImport([aSeries("lme", [1])]);
const sent = parcelsOf(read).map(({ told }) => told);

/** What the reader hung on the worker, called as the browser would. */
const hears = (worker: ReadingWorker, data: Told) =>
  (worker.onmessage as unknown as (event: { data: Told }) => void)({ data });
const fails = (worker: ReadingWorker, message: string) =>
  (worker.onerror as unknown as (event: { message: string }) => void)({ message });

/** A worker that answers each question with these messages, one after the other. */
function fakeWorker(answer: readonly Told[]) {
  const worker: ReadingWorker & { isEnded: boolean } = {
    isEnded: false,
    onmessage: null,
    onerror: null,
    terminate: () => (worker.isEnded = true),
    postMessage: () =>
      queueMicrotask(() => {
        for (const data of answer) hears(worker, data);
      }),
  };
  return worker;
}
const never: Reader = { read: () => Promise.reject(new Error("the page was asked")) };
const onPage: Reader = { read: () => Promise.resolve(read) };

test("the worker reads, tells how far it is, and is kept for the next file", async () => {
  const start = jest.fn(() => fakeWorker([{ kind: "ready" }, { kind: "progress", done: 0.4 }, ...sent]));
  const reader = workerReader(start, never);
  const progress = jest.fn();
  expect(await reader.read(source, known, { progress })).toEqual(read);
  await reader.read(source, known, {});
  expect(progress).toHaveBeenCalledWith(0.4);
  expect(start).toHaveBeenCalledTimes(1);
});

test("a fault comes back as the fault it was, and the worker stays", async () => {
  const worker = fakeWorker([{ kind: "ready" }, failureOf(new AluError("import-empty", {}))]);
  await expect(workerReader(() => worker, never).read(source, known, {})).rejects.toMatchObject({
    fault: { kind: "import-empty" },
  });
  expect(worker.isEnded).toBe(false);
});

test("a cancel ends the worker, and the next file gets a new one", async () => {
  const workers = [fakeWorker([]), fakeWorker([...sent])];
  const [first] = workers;
  const reader = workerReader(() => workers.shift()!, never);
  const cancel = new AbortController();
  const reading = reader.read(source, known, { signal: cancel.signal });
  cancel.abort();
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  expect(first.isEnded).toBe(true);
  expect(await reader.read(source, known, {})).toEqual(read);
});

test("where a host has no workers, or will not load this one, the page reads", async () => {
  const refusing = () => {
    throw new Error("no workers here");
  };
  expect(await workerReader(refusing, onPage).read(source, known, {})).toBe(read);
  const mute = fakeWorker([]);
  mute.postMessage = () => fails(mute, "404");
  expect(await workerReader(() => mute, onPage).read(source, known, {})).toBe(read);
  expect(mute.isEnded).toBe(true);
});

test("a worker that breaks down while it reads says so, and the page is not asked to try the same", async () => {
  const broken = fakeWorker([]);
  broken.postMessage = () => {
    hears(broken, { kind: "ready" });
    fails(broken, "out of memory");
  };
  await expect(workerReader(() => broken, onPage).read(source, known, {})).rejects.toThrow("out of memory");
});

test("series come a few at a time, their arrays handed over, and copied where two share one", () => {
  const series = Array.from({ length: 60 }, (_, i) => aSeries(`price ${i}`, [i, i + 1]));
  const { points } = series[0];
  const twin = { ...series[59], points: { ...points, values: Float64Array.of(3, 4) } };
  const parcels = parcelsOf(anImport([...series.slice(0, 59), twin]));
  const counts = parcels.map(({ told }) => (told.kind === "series" ? told.series.length : told.kind));
  expect(counts).toEqual([25, 25, 10, "read"]);
  expect(parcels.map(({ transfer }) => transfer.length)).toEqual([4 * 25 - 3, 4 * 25, 4 * 9 + 1, 0]);
});

test("a defect keeps its words on its way", () => {
  expect(errorOf(failureOf(new Error("broken")))).toMatchObject({ message: "broken" });
});
