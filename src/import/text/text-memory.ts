import type { EncodedLines } from "./encoded-lines";

/** As many texts are remembered: the months of a file, and the keys that come again before long. */
const places = 1 << 12;

/**
 * Gives the same string for the same bytes, as long as it is remembered. Keys and months come again and again in a
 * long file; what is remembered need neither be made anew nor be looked through to be compared.
 *
 * @returns  takes the ends of a part and its hash, the sum of `hash * 31 + byte` over its bytes
 */
export function textMemory(): (lines: EncodedLines, from: number, to: number, hash: number) => string {
  const known: { readonly bytes: Uint8Array; readonly text: string }[] = Array.from(
    { length: places },
    () => nothing,
  );
  return (lines, from, to, hash) => {
    const place = (hash ^ (hash >>> 12)) & (places - 1);
    const held = known[place];
    const bytes = lines.bytes();
    if (isAt(bytes, from, to, held.bytes)) return held.text;
    const text = lines.text(from, to);
    known[place] = { bytes: bytes.slice(from, to), text };
    return text;
  };
}

const nothing = { bytes: new Uint8Array(0), text: "" };

function isAt(bytes: Uint8Array, from: number, to: number, held: Uint8Array): boolean {
  const length = to - from;
  if (held.length !== length) return false;
  for (let i = 0; i < length; i++) if (bytes[from + i] !== held[i]) return false;
  return true;
}
