import { likelyEncodings } from "#import/text/encoding";
import { hex } from "./pieces";

test.each([
  ["EF BB BF 6D", "utf-8"],
  ["FF FE 08 67", "utf-16le"],
  ["FE FF 67 08", "utf-16be"],
  ["84 31 95 33", "gb18030"],
])("a byte order mark %s settles the encoding", (bytes, encoding) => {
  expect(likelyEncodings(hex(bytes))).toEqual([encoding]);
});

test("a table of figures in UTF-16 shows by its NULs, also without a mark", () => {
  const text = "月份\t产量\r\n2025-11\t379.2\r\n";
  const little = Buffer.from(text, "utf16le");
  expect(likelyEncodings(little)).toEqual(["utf-16le"]);
  expect(likelyEncodings(Buffer.from(little).swap16())).toEqual(["utf-16be"]);
});

test("two stray NULs make no UTF-16", () => {
  expect(likelyEncodings(new TextEncoder().encode(`month,value\n2025-11,3\0\n${"x".repeat(90)}\0`))).toEqual([
    "utf-8",
    "gb18030",
  ]);
});
