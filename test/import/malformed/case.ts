import type { FaultKind } from "#error/fault";
import type { Answers, Question } from "#import/question";

/** A file that is not as it should be, and what must come out of it. */
export interface MalformedCase {
  /** What is wrong with it, in the words of the field. */
  readonly name: string;
  /** Its name, where that matters. */
  readonly file?: string;
  readonly bytes: () => Uint8Array | AsyncIterable<Uint8Array>;
  /** What the file system says of its size, where that is not the truth. */
  readonly size?: number;
  readonly answers?: Answers;
  /** The kind with which all of it is refused. */
  readonly refused?: FaultKind;
  /** The figures that must survive, all of them, by the name of their series. */
  readonly points?: Readonly<Record<string, readonly (readonly [string, number])[]>>;
  /** How many figures survive in each series, where they are too many to be listed. */
  readonly counts?: readonly number[];
  /** Findings that must be among those told, each with its address. */
  readonly findings?: readonly (readonly [string | null, FaultKind])[];
  /** Remarks about series that must be among those made. */
  readonly remarks?: readonly FaultKind[];
  readonly questions?: readonly Question["kind"][];
}

/** A text as UTF-8. */
export function utf8(text: string): () => Uint8Array {
  return () => new TextEncoder().encode(text);
}

/** Bytes as they are listed, in hexadecimal; what stands in quotation marks is ASCII. */
export function bytes(...parts: readonly (string | readonly number[])[]): () => Uint8Array {
  return () =>
    Uint8Array.from(
      parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : [...part])),
    );
}

/** The same piece many times, so that a large file costs no memory. */
export function repeated(
  before: string,
  piece: string,
  times: number,
  after = "",
): () => AsyncIterable<Uint8Array> {
  const together = Math.max(1, Math.floor(65536 / piece.length));
  return async function* () {
    await Promise.resolve();
    yield Buffer.from(before);
    const block = Buffer.from(piece.repeat(together));
    for (let left = times; left > 0; left -= together)
      yield left >= together ? block : Buffer.from(piece.repeat(left));
    yield Buffer.from(after);
  };
}
