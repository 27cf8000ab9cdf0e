import { AluError } from "#error/alu-error";
import type { Finding } from "#import/finding";
import type { Imported } from "#import/imported";

/** What came of one source: what was read, or why nothing could be. */
export type ReadPart =
  | { readonly name: string; readonly imported: Imported }
  | { readonly name: string; readonly refusal: AluError };

/**
 * Several files as one import: their series one after the other, every finding with the name of its file. A
 * file that could not be read is a finding among them; where that is so of all, the first refusal is thrown.
 */
export function joinedImport(parts: readonly ReadPart[]): Imported {
  const read = parts.flatMap((part) => ("imported" in part ? [part] : []));
  const [first] = read;
  if (!first) throw (parts[0] as { refusal: AluError }).refusal;
  if (parts.length === 1) return first.imported;
  return {
    format: first.imported.format,
    encoding: sharedBy(read.map(({ imported }) => imported.encoding)),
    series: read.flatMap(({ imported }) => imported.series),
    findings: parts.flatMap(findingsOf),
    questions: read.flatMap(({ name, imported }) =>
      imported.questions.map((question) => ({ ...question, address: `${name} ${question.address}` })),
    ),
  };
}

function findingsOf(part: ReadPart): readonly Finding[] {
  if ("refusal" in part) return [{ address: part.name, weight: "problem", fault: part.refusal.fault }];
  return part.imported.findings.map((finding) => ({
    ...finding,
    address: finding.address === null ? part.name : `${part.name} ${finding.address}`,
  }));
}

function sharedBy<T>(values: readonly T[]): T | null {
  return values.every((value) => value === values[0]) ? values[0] : null;
}
