/** One line of bytes without its line feed; null where it was longer than the limit. */
export type Line = Uint8Array | null;

const lineFeed = 0x0a;

/**
 * Cuts a stream of bytes into lines, holding no more than the line under way. For each piece that
 * arrives the lines that it completes are given together; a last line needs no line feed.
 *
 * @param limit  bytes of the longest line; what is longer is passed over and given as null
 */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<readonly Line[]> {
  let open: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size > limit) open = [];
    else if (part.length > 0) open.push(part);
  };
  const close = (): Line => {
    const line = size > limit ? null : joined(open, size);
    open = [];
    size = 0;
    return line;
  };
  for await (const piece of pieces) {
    const lines: Line[] = [];
    let from = 0;
    for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, from)) {
      add(piece.subarray(from, end));
      lines.push(close());
      from = end + 1;
    }
    add(piece.subarray(from));
    yield lines;
  }
  if (size > 0) yield [close()];
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1) return parts[0];
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
