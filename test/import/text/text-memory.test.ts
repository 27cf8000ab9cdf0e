import fc from "fast-check";
import { ownText } from "#import/cell/own-text";
import { encodedLines } from "#import/text/encoded-lines";
import { textMemory } from "#import/text/text-memory";

const words = fc.array(fc.string({ unit: "grapheme", maxLength: 20 }), { maxLength: 50 });
const length = (text: string) => new TextEncoder().encode(text).length;

test("a part of a text is remembered with its own characters, whatever its hash", () => {
  fc.assert(
    fc.property(words, fc.nat(3), (parts, hashes) => {
      const remembered = textMemory();
      const lines = encodedLines();
      lines.open(parts.join(""));
      let from = 0;
      parts.forEach((part, i) => {
        const to = from + length(part);
        expect(remembered(lines, from, to, i % (hashes + 1))).toBe(part);
        from = to;
      });
    }),
  );
});

test("lines longer than those before, and shorter ones, are encoded as they are", () => {
  const lines = encodedLines();
  for (const text of ["2025-11", "2025年11月,氧化铝", "\uFEFF1", ""])
    expect(lines.text(0, lines.open(text))).toBe(text);
});

test("a text of its own has the same characters", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(ownText(text)).toBe(text)));
});
