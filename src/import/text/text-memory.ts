import type { EncodedLines } from "./encoded-lines";

/** As many texts are remembered: the months of a file, and the keys that come again before long. */
const places = 1 << 14;
/** Bytes of the longest of them; longer ones are notes, and hardly come again. */
const longest = 32;

/**
 * Gives the same string for the same bytes, as long as it is remembered. Keys and months come again and again in a
 * long file; what is remembered need neither be made anew nor be looked through to be compared.
 *
 * @returns  takes the ends of a part and its hash, the sum of `hash * 31 + byte` over its bytes
 */
export function textMemory(): (lines: EncodedLines, from: number, to: number, hash: number) => string {
  const texts: string[] = Array.from({ length: places }, () => "");
  const lengths = new Uint8Array(places);
  const held = new Uint8Array(places * longest);

  function isAt(place: number, bytes: Uint8Array, from: number, length: number): boolean {
    if (lengths[place] !== length) return false;
    const begin = place * longest;
    for (let i = 0; i < length; i++) if (bytes[from + i] !== held[begin + i]) return false;
    return true;
  }

  return (lines, from, to, hash) => {
    const length = to - from;
    if (length > longest) return lines.text(from, to);
    const bytes = lines.bytes();
    const place = mixed(hash) & (places - 1);
    if (isAt(place, bytes, from, length)) return texts[place];
    // Of two texts that share a place each keeps one.
    const beside = place ^ 1;
    if (isAt(beside, bytes, from, length)) return texts[beside];
    texts[beside] = texts[place];
    lengths[beside] = lengths[place];
    held.copyWithin(beside * longest, place * longest, (place + 1) * longest);
    for (let i = 0; i < length; i++) held[place * longest + i] = bytes[from + i];
    lengths[place] = length;
    return (texts[place] = lines.text(from, to));
  };
}

/** Texts that differ in their last characters only would stand side by side. */
function mixed(hash: number): number {
  const spread = Math.imul(hash, 0x9e3779b1);
  return spread ^ (spread >>> 15);
}
