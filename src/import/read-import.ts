import { refuse } from "#error/alu-error";
import { cappedFindings } from "./capped-findings";
import type { Imported } from "./imported";
import { readFile } from "./read-file";
import { readPaste } from "./read-paste";
import type { ReadOptions, Reading } from "./reading";
import { readSelection } from "./read-selection";
import type { Source, Watch } from "./source";
import type { Aliases } from "./understand/aliases";
import { understand } from "./understand/understand";
import { withUniqueIds } from "./understand/unique-ids";
import type { Answers } from "./question";

/** What is known before reading. */
export interface ImportOptions {
  /** What the reader answered to the questions of an earlier reading. */
  readonly answers?: Answers;
  /** Names that the reader has given to indicators. */
  readonly aliases?: Aliases;
}

/**
 * Reads monthly data from a file, a paste or a selection: the one door of the import. The format is told by the
 * content. Whatever was not understood is a finding with its place; what only the reader can know is a
 * question, and reading again with its answer settles it.
 *
 * Faults: what cannot be read at all, with the reason. An abort of `watch` rejects with its reason.
 */
export async function readImport(
  source: Source,
  options: ImportOptions = {},
  watch?: Watch,
): Promise<Imported> {
  watch?.signal?.throwIfAborted();
  const fileName = source.kind === "file" ? source.name : null;
  const reading = await read(source, { answers: options.answers ?? {}, fileName }, watch);
  watch?.signal?.throwIfAborted();
  refuseNothing(reading);
  const context = { aliases: options.aliases ?? new Map(), fileName, alone: reading.series.length === 1 };
  const findings = cappedFindings();
  reading.findings.forEach(findings.tell);
  return {
    format: reading.format,
    encoding: reading.encoding,
    series: withUniqueIds(reading.series.map((series) => understand(series, context))),
    findings: findings.all(),
    questions: reading.questions,
  };
}

async function read(source: Source, options: ReadOptions, watch?: Watch): Promise<Reading> {
  if (source.kind === "file") return readFile(source, options, watch);
  return source.kind === "paste" ? readPaste(source, options) : readSelection(source, options);
}

/** No series, no question, and no cell that was not understood: then the whole is not what it should be. */
function refuseNothing({ series, questions, findings, rows }: Reading): void {
  if (series.length > 0 || questions.length > 0) return;
  if (findings.some(({ address }) => address !== null)) return;
  if (rows === 0) refuse("import-empty", {});
  for (const { fault } of findings)
    if (fault.kind === "no-month-in-title") refuse(fault.kind, fault.parameters);
  refuse("no-figures", { rows });
}
