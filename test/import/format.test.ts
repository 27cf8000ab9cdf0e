import { compoundKind } from "#import/format-compound";
import { binaryFormat, textFormat } from "#import/format";

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

test.each([
  ["PK\x03\x04", "zip"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "compound"],
  ["%PDF-1.7", "pdf"],
  ["\x1f\x8b\x08", "gzip"],
  ["\x89PNG\r\n", "image"],
  ["\xff\xd8\xff\xe0", "image"],
  ["Rar!\x1a\x07\x01", "rar"],
  ["7z\xbc\xaf\x27\x1c", "7z"],
  ["SQLite format 3\0", "database"],
  ["PAR1", "parquet"],
  ["", "empty"],
  ["PK,value\n", null],
  ["month,value\n", null],
])("the first bytes %j say what a file is", (head, format) => {
  expect(binaryFormat(bytes(head))).toBe(format);
});

test.each([
  ['{"version":"2.0"}', "json"],
  ['\n [ {"month"', "json"],
  ['[["2025-11",1]]', "json"],
  ["[1.5, 2]", "json"],
  ["[]", "json"],
  ["[月份],产量\n", "text"],
  ["[1] note, see below", "text"],
  ["{a},b\n", "text"],
  ["<html><body>", "html"],
  ["\n<!DOCTYPE html>", "html"],
  ['<meta charset="gb2312"><table>', "html"],
  ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', "html"],
  ['<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', "xml"],
  ["<data><row>1</row></data>", "xml"],
  ["<DATE>,<CLOSE>\n20251128,2870", "text"],
  ["month,<table>", "text"],
] as const)("a text that begins with %j", (text, format) => {
  expect(textFormat(text)).toBe(format);
});

test.each([
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "old-workbook"],
  ["Book", "old-workbook"],
  ["WordDocument", "old-document"],
])("a compound file with a stream %s, wherever the pieces part", async (stream, kind) => {
  const directory = Buffer.from(`Root Entry\0\0${stream}\0\0`, "utf16le");
  const file = Buffer.concat([Buffer.alloc(512, 1), directory, Buffer.alloc(100)]);
  for (const size of [7, 64, 1000]) expect(await compoundKind(pieces(file, size))).toBe(kind);
});

// eslint-disable-next-line @typescript-eslint/require-await
async function* pieces(file: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let from = 0; from < file.length; from += size) yield file.subarray(from, from + size);
}
