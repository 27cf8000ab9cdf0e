/** The encodings in which a text is read. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["gb18030", [0x84, 0x31, 0x95, 0x33]],
];

/**
 * The encodings that the beginning of a text allows, the likeliest first: the one of its byte order mark; UTF-16
 * where every other byte is often NUL, as it is in a table of figures; else UTF-8, then GB18030, which contains
 * GBK and GB2312.
 *
 * @source   GB 18030-2022; Unicode 16.0, 23.8 (byte order mark)
 * @example  likelyEncodings(new Uint8Array([0xfe, 0xff, 0x67, 0x08])).join()  // "utf-16be"
 * @example  likelyEncodings(new Uint8Array([0xd4, 0xc2])).join()  // "utf-8,gb18030"
 */
export function likelyEncodings(head: Uint8Array): readonly Encoding[] {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => head[i] === byte));
  if (marked) return [marked[0]];
  const unmarked = unmarkedUtf16(head);
  return unmarked ? [unmarked] : ["utf-8", "gb18030"];
}

function unmarkedUtf16(head: Uint8Array): Encoding | null {
  const nuls = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) nuls[i % 2]++;
  const [even, odd] = nuls;
  // A text in an encoding of single bytes has hardly a NUL at all; one or two may be damage.
  const enough = Math.max(2, head.length / 20);
  if (odd >= enough && odd > 8 * even) return "utf-16le";
  return even >= enough && even > 8 * odd ? "utf-16be" : null;
}
