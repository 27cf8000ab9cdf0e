import { lineEnds } from "#import/text/line-ends";

test("every line end becomes one line feed, wherever the pieces part", () => {
  const text = "a\r\nb\rc\nd\r\r\ne\r";
  for (let at = 0; at <= text.length; at++) {
    const ends = lineEnds();
    const read = [text.slice(0, at), text.slice(at), ""].map((piece) => ends(piece)).join("");
    expect(read).toBe("a\nb\nc\nd\n\ne\n");
  }
});
