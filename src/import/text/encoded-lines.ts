import { ownText } from "../cell/own-text";

/** Lines of a text as the bytes of UTF-8. The next lines overwrite them. */
export interface EncodedLines {
  /** Takes the next lines, and answers how many bytes they are. */
  readonly open: (lines: string) => number;
  readonly bytes: () => Uint8Array;
  /** What is written between two places, as a string of its own. */
  readonly text: (from: number, to: number) => string;
}

/** No lines yet. */
export function encodedLines(): EncodedLines {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let bytes = new Uint8Array(0);
  let lines = "";
  let isAscii = true;
  return {
    open(text) {
      // A character of a string is three bytes at most.
      if (bytes.length < 3 * text.length) bytes = new Uint8Array(3 * text.length);
      const { written } = encoder.encodeInto(text, bytes);
      lines = text;
      isAscii = written === text.length;
      return written;
    },
    bytes: () => bytes,
    text: (from, to) => (isAscii ? ownText(lines.slice(from, to)) : decoder.decode(bytes.subarray(from, to))),
  };
}
