import { refuse } from "#error/alu-error";
import type { FileSource, Watch } from "../source";

/** The largest file that is read at all. */
export const mostBytes = 1_000_000_000;

const pieceSize = 1 << 18;
/** After so many bytes whoever shares the thread gets a turn, so that an abort can arrive. */
const turnSize = 1 << 23;

/** The bytes of a file in pieces of moderate size, with progress, an ear for the abort, and an end at the limit. */
export async function* fileBytes(source: FileSource, watch?: Watch): AsyncIterable<Uint8Array> {
  refuseAbove(source.size ?? 0);
  let read = 0;
  let turn = turnSize;
  for await (const piece of source.bytes())
    for (let from = 0; from < piece.length; from += pieceSize) {
      watch?.signal?.throwIfAborted();
      const part = piece.subarray(from, from + pieceSize);
      read += part.length;
      refuseAbove(read);
      yield part;
      if (source.size) watch?.progress?.(Math.min(1, read / source.size));
      if (read < turn) continue;
      turn = read + turnSize;
      await new Promise((resolve) => setTimeout(resolve));
    }
  watch?.signal?.throwIfAborted();
}

/** The first bytes of a file, as many as asked where it has them. */
export async function firstBytes(source: FileSource, count: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let read = 0;
  for await (const piece of fileBytes(source)) {
    pieces.push(piece);
    read += piece.length;
    if (read >= count) break;
  }
  return joinedBytes(pieces).subarray(0, count);
}

/** All bytes of a file; refused beyond `most`. */
export async function allBytes(source: FileSource, most: number, watch?: Watch): Promise<Uint8Array> {
  refuseAbove(source.size ?? 0, most);
  const pieces: Uint8Array[] = [];
  let read = 0;
  for await (const piece of fileBytes(source, watch)) {
    pieces.push(piece);
    refuseAbove((read += piece.length), most);
  }
  return joinedBytes(pieces);
}

function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0];
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function refuseAbove(bytes: number, most = mostBytes): void {
  if (bytes > most) refuse("import-too-large", { of: "file", found: bytes, limit: most });
}
