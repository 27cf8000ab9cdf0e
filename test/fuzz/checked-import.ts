import { AluError } from "#error/alu-error";
import type { Imported } from "#import/imported";
import { readImport } from "#import/read-import";
import { sentence } from "#words/sentence";
import { heldFigures } from "./held-figures";
import { firstFiles, type FuzzInput } from "./inputs";
import { lostRows } from "./lost-rows";

/** What a run of many inputs was like. */
export interface FuzzTally {
  inputs: number;
  read: number;
  refused: number;
  points: number;
  findings: number;
  slowest: number;
  peak: number;
  readonly kinds: Map<string, number>;
}

/** A run of which nothing was read yet. */
export function newTally(): FuzzTally {
  return { inputs: 0, read: 0, refused: 0, points: 0, findings: 0, slowest: 0, peak: 0, kinds: new Map() };
}

/** Loads the readers that are loaded on demand. */
export async function warmUp(): Promise<void> {
  for (const { source } of firstFiles()) await readImport(source);
}

/**
 * Reads one input and holds what came of it against what must hold for any: refused with a sentence or read; in
 * time; no figure that no cell holds; no row lost; nothing of it carried out.
 *
 * @param longest  milliseconds that it may take; no limit in `npm test`, which asserts no time
 */
export async function checkedImport(input: FuzzInput, tally: FuzzTally, longest = Infinity): Promise<void> {
  const began = performance.now();
  const imported = await outcome(input);
  const took = performance.now() - began;
  count(tally, imported, took);
  if (took > longest) throw new Error(`It took ${Math.round(took)} ms`);
  if ("executed" in globalThis || "polluted" in {}) throw new Error("Something of the input was carried out");
  if (imported === null) return;
  const isHeld = heldFigures(input.texts);
  for (const { name, points, remarks } of imported.series) {
    const invented = points.values.find((value) => !Number.isNaN(value) && !isHeld(value));
    if (invented !== undefined) throw new Error(`${invented} of "${name}" stands nowhere in the input`);
    if (points.values.some((value) => value === Infinity || value === -Infinity))
      throw new Error("An infinite figure");
    remarks.forEach(({ fault }) => told(fault));
  }
  imported.findings.forEach(({ fault }) => told(fault));
  const lost = input.grid ? lostRows(input.grid, imported) : [];
  if (lost.length > 0) throw new Error(`Nothing is said of row ${lost[0] + 1}`);
}

async function outcome({ source, answers }: FuzzInput): Promise<Imported | null> {
  try {
    return await readImport(source, { answers });
  } catch (error) {
    if (!(error instanceof AluError)) throw error;
    told(error.fault);
    return null;
  }
}

/** Every fault has a sentence in both languages that says something. */
function told(fault: AluError["fault"]): void {
  for (const language of ["en", "zh"] as const)
    if (/\bundefined\b|\[object/.test(sentence(fault, language)))
      throw new Error(`No good sentence: ${sentence(fault, language)}`);
}

function count(tally: FuzzTally, imported: Imported | null, took: number): void {
  tally.inputs++;
  tally.slowest = Math.max(tally.slowest, took);
  if (tally.inputs % 500 === 0) tally.peak = Math.max(tally.peak, process.memoryUsage().rss);
  if (imported === null) {
    tally.refused++;
    return;
  }
  tally.read++;
  tally.points += imported.series.reduce((sum, { points }) => sum + points.values.length, 0);
  tally.findings += imported.findings.length;
  for (const { fault } of imported.findings)
    tally.kinds.set(fault.kind, (tally.kinds.get(fault.kind) ?? 0) + 1);
}
