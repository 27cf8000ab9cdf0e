import { refuse } from "#error/alu-error";
import { fault } from "#error/fault";
import type { Finding } from "../finding";
import type { FileSource, Watch } from "../source";
import { likelyEncodings, type Encoding } from "./encoding";
import { fileBytes } from "./file-bytes";

/** What was read from a text, and in which encoding. */
export interface TextRead<T> {
  readonly encoding: Encoding;
  readonly result: T;
  readonly findings: readonly Finding[];
}

/** How the decoding of a file went. */
interface Decoding {
  /** Set where the bytes are no characters of the encoding. */
  isWrong: boolean;
  /** Set where the last character is there in part only. */
  isCutOff: boolean;
  /** Characters beyond ASCII that were right, and places where nothing was; counted to tell damage from a wrong encoding. */
  right: number;
  wrong: number;
}

/**
 * Reads a text in the first of its likely encodings that holds to its end. An encoding can prove wrong late,
 * where the first Chinese character of a long file stands; `read` is then asked again with the text in the next
 * one, and what it made before is dropped. A text of many Chinese characters in UTF-8 with a few damaged bytes
 * stays UTF-8, its damage shown as U+FFFD.
 *
 * @param head  the first bytes of the file, a few thousand where it has them
 * @param read  reads the text, which comes in pieces of any length
 */
export async function readText<T>(
  source: FileSource,
  head: Uint8Array,
  read: (pieces: AsyncIterable<string>) => Promise<T>,
  watch?: Watch,
): Promise<TextRead<T>> {
  for (const encoding of likelyEncodings(head)) {
    const decoding = { isWrong: false, isCutOff: false, right: 0, wrong: 0 };
    const result = await attempt(decoding, () => read(decoded(source, encoding, decoding, watch)));
    if (result !== null) return { encoding, result: result.made, findings: cutOff(decoding) };
    if (isDamaged(encoding, decoding)) {
      const lenient = { ...decoding, isWrong: false };
      return { encoding, result: await read(decoded(source, encoding, lenient, watch, false)), findings: [] };
    }
  }
  return refuse("encoding-unknown", {});
}

/** What `read` makes; null where the encoding proved wrong, whatever was made, or refused, of the text before. */
async function attempt<T>(decoding: Decoding, read: () => Promise<T>): Promise<{ readonly made: T } | null> {
  try {
    const made = await read();
    return decoding.isWrong ? null : { made };
  } catch (error) {
    if (decoding.isWrong) return null;
    throw error;
  }
}

async function* decoded(
  source: FileSource,
  encoding: Encoding,
  decoding: Decoding,
  watch?: Watch,
  fatal = true,
): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding, { fatal });
  let isFirst = true;
  for await (const bytes of fileBytes(source, watch)) {
    const text = decodedPiece(decoder, bytes, decoding);
    if (text === null) return;
    // The mark of GB18030 is the one that a decoder leaves in place.
    yield isFirst && text.startsWith("\uFEFF") ? text.slice(1) : text;
    isFirst &&= text === "";
  }
  yield lastPiece(decoder, encoding, decoding);
}

function decodedPiece(decoder: TextDecoder, bytes: Uint8Array, decoding: Decoding): string | null {
  try {
    const text = decoder.decode(bytes, { stream: true });
    decoding.right += bytes.length - text.length;
    return text;
  } catch {
    decoding.isWrong = true;
    const lenient = new TextDecoder(decoder.encoding).decode(bytes);
    decoding.wrong = lenient.split("\uFFFD").length - 1;
    decoding.right += (lenient.match(/[^\0-\x7f\uFFFD]/g) ?? []).length;
    return null;
  }
}

/** What is left of a character at the end of the file: damage where others were right, else no character at all. */
function lastPiece(decoder: TextDecoder, encoding: Encoding, decoding: Decoding): string {
  try {
    return decoder.decode();
  } catch {
    // The bytes that are left, three at most, were counted as right.
    decoding.isCutOff = encoding !== "utf-8" || decoding.right > 3;
    decoding.isWrong = !decoding.isCutOff;
    return "";
  }
}

/** True where the text is UTF-8 by nearly all of its characters: GB18030 read as UTF-8 is wrong at most of them. */
function isDamaged(encoding: Encoding, { right, wrong }: Decoding): boolean {
  return encoding === "utf-8" && right >= 20 && right >= 4 * wrong;
}

function cutOff({ isCutOff }: Decoding): readonly Finding[] {
  return isCutOff ? [{ address: null, weight: "problem", fault: fault("text-cut-off", {}) }] : [];
}
