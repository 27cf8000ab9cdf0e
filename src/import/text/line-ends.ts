/**
 * Makes every line end of a text that comes in pieces a "\n", whether it was CRLF, CR or LF; files joined by
 * hand have several. A CR at the end of a piece waits for the next, which may begin with its LF.
 */
export function lineEnds(): (text: string) => string {
  let held = "";
  return (piece) => {
    if (held === "" && !piece.includes("\r")) return piece;
    const text = held + piece;
    held = text.endsWith("\r") && piece !== "" ? "\r" : "";
    return text
      .slice(0, text.length - held.length)
      .replaceAll("\r\n", "\n")
      .replaceAll("\r", "\n");
  };
}
