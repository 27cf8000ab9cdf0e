import { AluError } from "#error/alu-error";
import { fault } from "#error/fault";
import type { Imported } from "#import/imported";
import { readImport } from "#import/read-import";
import type { FileSource } from "#import/source";
import { sentence } from "#words/sentence";
import type { Both } from "#words/language";
import type { Command } from "./command-line-options";
import { importJson } from "./import-json";
import { progressLine } from "./import-progress";
import { fileSource, withStandardInput } from "./disk-file";
import { importTable } from "./import-table";
import { failures, questionSentence } from "./import-words";

/**
 * What `alu import` prints, file by file. A file that cannot be read is told to `fail`, and the next is read.
 */
export async function* importFiles(
  { files, language, json, answers }: Command,
  fail: (why: Both) => void,
): AsyncGenerator<string> {
  for (const file of files) {
    const read = await readOne(file, answers);
    if ("en" in read) {
      fail(failures.refused(file, read));
      continue;
    }
    if (json) yield* importJson(file, read, language);
    else yield importTable(file, read, language);
    if (read.series.length === 0) fail(failures.refused(file, withoutSeries(read)));
  }
}

/** What was read, or in one sentence why nothing was. */
async function readOne(file: string, answers: Command["answers"]): Promise<Imported | Both> {
  const progress = progressLine(file);
  const read = (source: FileSource) => readImport(source, { answers }, { progress: progress.tell });
  try {
    return file === "-" ? await withStandardInput(read) : await read(await fileSource(file));
  } catch (error) {
    return reasonOf(error);
  } finally {
    progress.end();
  }
}

/** Why no series came out of a file that could be read: a question is open, or the first thing found wrong. */
function withoutSeries({ questions, findings }: Imported): Both {
  const [question] = questions;
  if (question) return questionSentence(question);
  const problem = findings.find(({ weight }) => weight === "problem") ?? findings[0];
  if (!problem) return failures.noSeries;
  return failures.noSeriesFor({
    en: sentence(problem.fault, "en"),
    zh: sentence(problem.fault, "zh"),
  });
}

function reasonOf(error: unknown): Both {
  const { code, message } = error as NodeJS.ErrnoException;
  if (!(error instanceof AluError) && code !== undefined) return failures.unreadable(code, message);
  const why =
    error instanceof AluError ? error.fault : fault("defect", { found: String(error).slice(0, 60) });
  return { en: sentence(why, "en"), zh: sentence(why, "zh") };
}
