import { AluError } from "#error/alu-error";
import type { Watch } from "../source";
import { checksum } from "./checksum";
import type { ZipEntry } from "./zip-directory";

/** Small enough that even the densest bomb, a thousand to one, inflates to no more than 16 MB at a time. */
const pieceBytes = 16_384;

/** After so many inflated bytes, whoever waits to cancel is heard. */
const breathBytes = 4_000_000;

/** Inflates `piece` and hands what comes out to `take`. */
export type Inflater = (take: (inflated: Uint8Array) => void) => (piece: Uint8Array, isLast: boolean) => void;

/**
 * The text of one part of a workbook, in pieces, so that it is never held as a whole. A part that inflates to
 * anything but what the directory claims is refused at once: more bytes, fewer bytes, other bytes.
 *
 * @param inflater  of the library that is loaded on demand
 * @param broken    refuses the part, naming it and its sheet
 */
export async function* partText(
  bytes: Uint8Array,
  entry: ZipEntry,
  inflater: Inflater,
  broken: () => never,
  watch: Watch | undefined,
): AsyncGenerator<string> {
  const out: Uint8Array[] = [];
  const found = { bytes: 0, checksum: 0 };
  const push = pushed(entry, inflater, broken, (inflated) => {
    found.bytes += inflated.length;
    if (found.bytes > entry.inflated) broken();
    found.checksum = checksum(inflated, found.checksum);
    out.push(inflated);
  });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const end = entry.start + entry.size;
  let breath = breathBytes;
  for (let at = entry.start; at < end; at += pieceBytes) {
    watch?.signal?.throwIfAborted();
    watch?.progress?.(at / bytes.length);
    push(bytes.subarray(at, Math.min(at + pieceBytes, end)), at + pieceBytes >= end);
    for (const inflated of out.splice(0)) yield decoded(decoder, inflated, broken);
    if (watch?.signal && found.bytes > breath) {
      breath = found.bytes + breathBytes;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  if (found.bytes !== entry.inflated || found.checksum !== entry.checksum) broken();
  yield decoded(decoder, null, broken);
}

function pushed(
  entry: ZipEntry,
  inflater: Inflater,
  broken: () => never,
  take: (inflated: Uint8Array) => void,
) {
  if (entry.method === 0) return take;
  if (entry.method !== 8) return broken();
  const push = inflater(take);
  return (piece: Uint8Array, isLast: boolean) => {
    try {
      push(piece, isLast);
    } catch (error) {
      // The library says what is wrong with the deflated bytes; a reader needs to know only where.
      if (error instanceof AluError) throw error;
      broken();
    }
  };
}

function decoded(decoder: TextDecoder, inflated: Uint8Array | null, broken: () => never): string {
  try {
    return inflated === null ? decoder.decode() : decoder.decode(inflated, { stream: true });
  } catch {
    return broken();
  }
}
