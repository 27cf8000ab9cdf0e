import type { FileSource } from "#import/source";

/** A file of these bytes, delivered in pieces of a size. */
export function fileOf(bytes: Uint8Array | string, pieceSize = 1 << 16, name = "test.csv"): FileSource {
  const all = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  return {
    kind: "file",
    name,
    size: all.length,
    // eslint-disable-next-line @typescript-eslint/require-await
    async *bytes() {
      for (let from = 0; from < all.length; from += pieceSize) yield all.subarray(from, from + pieceSize);
    },
  };
}

/** Bytes written as hexadecimal digits, blanks between them at will. */
export function hex(digits: string): Uint8Array {
  return new Uint8Array(Buffer.from(digits.replaceAll(" ", ""), "hex"));
}

/** 月份,产量 in GB 18030 (the bytes are those of GB 2312-80: row 52 cell 34, and so on). */
export const headerInGb18030 = hex("d4c2 b7dd 2c b2fa c1bf");

/** One after the other. */
export function joined(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));
}
