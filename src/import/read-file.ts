import { refuse } from "#error/alu-error";
import { binaryFormat, textFormat } from "./format";
import { compoundKind } from "./format-compound";
import { readTextAs } from "./read-text-formats";
import { readGrids, type ReadOptions, type Reading } from "./reading";
import type { FileSource, Watch } from "./source";
import { likelyEncodings } from "./text/encoding";
import { allBytes, fileBytes, firstBytes } from "./text/file-bytes";
import { readText } from "./text/read-text";
import { readXlsx } from "./xlsx/read-xlsx";
import { mostFileBytes } from "./xlsx/zip-guard";

/** Enough to tell every format and, for a text, its encoding. */
const headSize = 4096;

/** Reads a file as what its first bytes say it is. */
export async function readFile(source: FileSource, options: ReadOptions, watch?: Watch): Promise<Reading> {
  const head = await firstBytes(source, headSize);
  const format = binaryFormat(head);
  if (format === null) return readTextFile(source, head, options, watch);
  if (format === "zip") return readWorkbookFile(source, options, watch);
  if (format === "empty") return refuse("import-empty", {});
  const found = format === "compound" ? await compoundKind(fileBytes(source, unwatched(watch))) : format;
  return found === "encrypted" ? refuse("workbook-encrypted", {}) : refuse("not-a-table", { found });
}

async function readWorkbookFile(source: FileSource, options: ReadOptions, watch?: Watch): Promise<Reading> {
  const bytes = await allBytes(source, mostFileBytes, unwatched(watch));
  const { grids, findings } = await readXlsx(bytes, watch);
  return { ...readGrids(grids, findings, options), format: "xlsx", encoding: null };
}

async function readTextFile(
  source: FileSource,
  head: Uint8Array,
  options: ReadOptions,
  watch?: Watch,
): Promise<Reading> {
  const [likeliest] = likelyEncodings(head);
  const format = textFormat(new TextDecoder(likeliest).decode(head));
  const read = (pieces: AsyncIterable<string>) => readTextAs(format, pieces, options);
  const { encoding, result, findings } = await readText(source, head, read, watch);
  return { ...result, encoding, findings: [...findings, ...result.findings] };
}

/** The ear for an abort alone, where what is done is not the reading that progress tells of. */
function unwatched(watch?: Watch): Watch {
  return watch?.signal ? { signal: watch.signal } : {};
}
