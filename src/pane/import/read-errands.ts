import { AluError } from "#error/alu-error";
import type { Answers } from "#import/question";
import type { Watch } from "#import/source";
import type { Workbook } from "#workbook/workbook";
import { reasonOf } from "../reason";
import type { Store } from "../store";
import { allowedAddress } from "./allowed-address";
import { changeImport } from "./change-import";
import { chooseAgain, type Progress, type Settling } from "./import-state";
import { joinedImport, type ReadPart } from "./joined-import";
import type { Downloads, Known, Readable, Reader } from "./reader";
import { selectedCells } from "./selected-cells";
import { readAgain, settling } from "./settle";

/** What an import needs around it. */
export interface Surroundings {
  readonly store: Store;
  readonly workbook: Workbook;
  readonly reader: Reader;
  readonly downloads: Downloads | null;
  readonly today: () => string;
  /** Whether the workbook counts its days from 1904. */
  readonly date1904: () => Promise<boolean>;
  /** What names have meant before, as the workbook keeps it. */
  readonly aliases: () => Promise<Known["aliases"]>;
}

/** Reads what was chosen, and shows what was understood. Once `signal` aborts, nothing more is shown of it. */
export async function readSources(
  around: Surroundings,
  sources: readonly Readable[],
  signal: AbortSignal,
): Promise<void> {
  const { store } = around;
  if (sources.length === 0) return;
  const show = (progress: Progress) => changeImport(store, () => ({ step: "read", progress }));
  show({ name: nameOf(sources[0]), at: 1, of: sources.length, done: null });
  try {
    const known: Known = { answers: {}, aliases: await around.aliases() };
    const imported = joinedImport(await readEach(around.reader, sources, known, show, signal));
    if (!signal.aborted) changeImport(store, () => settling(sources, known, imported, around.today()));
  } catch (refusal) {
    if (!signal.aborted) changeImport(store, () => chooseAgain(reasonOf(refusal)));
  }
}

/** Reads the same again, now that a question is answered. */
export async function answerQuestion(
  { store, reader }: Surroundings,
  answer: Answers,
  signal: AbortSignal,
): Promise<void> {
  const now = store.state().import;
  if (now.step !== "settle" || now.busy !== null) return;
  const answers = { ...now.answers, ...answer };
  const settle = (change: (old: Settling) => Settling) =>
    changeImport(store, (old) => (old.step === "settle" ? change(old) : old));
  const show = (busy: Progress) => settle((old) => ({ ...old, answers, busy }));
  try {
    const parts = await readEach(reader, now.sources, { answers, aliases: now.aliases }, show, signal);
    if (!signal.aborted) settle((old) => readAgain(old, answers, joinedImport(parts)));
  } catch (refusal) {
    if (!signal.aborted) settle((old) => ({ ...old, busy: null, refused: reasonOf(refusal) }));
  }
  if (signal.aborted) settle((old) => ({ ...old, answers: now.answers, busy: null }));
}

/** Files are read one after the other, so that one of them is in memory at a time. */
async function readEach(
  reader: Reader,
  sources: readonly Readable[],
  known: Known,
  show: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<readonly ReadPart[]> {
  const parts: ReadPart[] = [];
  for (const [i, source] of sources.entries()) {
    const progress = { name: nameOf(source), at: i + 1, of: sources.length, done: null };
    show(progress);
    const watch = watchOf((done) => show({ ...progress, done }), signal);
    parts.push(await readOne(reader, source, known, watch));
    if (signal.aborted) break;
  }
  return parts;
}

async function readOne(reader: Reader, source: Readable, known: Known, watch: Watch): Promise<ReadPart> {
  const name = nameOf(source);
  try {
    return { name, imported: await reader.read(source, known, watch) };
  } catch (refusal) {
    if (refusal instanceof AluError) return { name, refusal };
    throw refusal;
  }
}

/** Tells of progress in steps of a hundredth, since a view is drawn for each. */
function watchOf(progress: (done: number) => void, signal: AbortSignal): Watch {
  let told = -1;
  return {
    signal,
    progress: (done) => {
      const hundredths = Math.floor(done * 100);
      if (signal.aborted || hundredths <= told) return;
      told = hundredths;
      progress(done);
    },
  };
}

/** Reads the selected cells. */
export async function readSelection(around: Surroundings, signal: AbortSignal): Promise<void> {
  try {
    await readSources(around, [await selectedCells(around.workbook, await around.date1904())], signal);
  } catch (refusal) {
    changeImport(around.store, () => chooseAgain(reasonOf(refusal)));
  }
}

/** Fetches what the address names, and reads it. */
export async function readAddress(around: Surroundings, typed: string, signal: AbortSignal): Promise<void> {
  const { store, downloads } = around;
  if (!downloads) return;
  try {
    const address = allowedAddress(typed, downloads.origins);
    const progress = { name: address.hostname, at: 1, of: 1, done: null };
    changeImport(store, () => ({ step: "read", progress }));
    const watch = watchOf(
      (done) => changeImport(store, () => ({ step: "read", progress: { ...progress, done } })),
      signal,
    );
    const file = await downloads.fetch(address, watch);
    if (!signal.aborted) await readSources(around, [file], signal);
  } catch (refusal) {
    if (!signal.aborted) changeImport(store, () => ({ ...chooseAgain(reasonOf(refusal)), address: typed }));
  }
}

function nameOf(source: Readable): string {
  if (source.kind === "file") return source.name;
  return source.kind === "selection" ? source.sheet : "";
}
