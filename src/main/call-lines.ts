import type { Locale } from "#cells/cell";
import { answerLine, longestLine } from "./call-line";
import { linesOf, type Line } from "./lines";

/** Characters that are gathered before they are handed on. */
const enough = 1 << 16;

/**
 * Answers a stream of calls, line by line and in order. All lines that are complete are answered before
 * more is read, so that a program which waits for an answer gets it, and memory does not grow with the input.
 *
 * @param input  UTF-8; a byte order mark at its very beginning is passed over
 * @returns      lines of JSON, several at a time
 */
export async function* callLines(input: AsyncIterable<Uint8Array>, locale: Locale): AsyncGenerator<string> {
  let isFirst = true;
  for await (const lines of linesOf(input, longestLine * 1e6)) {
    let text = "";
    for (const line of lines) {
      text += `${JSON.stringify(answerLine(isFirst ? withoutMark(line) : line, locale))}\n`;
      isFirst = false;
      if (text.length < enough) continue;
      yield text;
      text = "";
    }
    if (text !== "") yield text;
  }
}

/** Windows programs begin a UTF-8 file with the bytes EF BB BF. */
function withoutMark(line: Line): Line {
  const marked = line !== null && line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf;
  return marked ? line.subarray(3) : line;
}
