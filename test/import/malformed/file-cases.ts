import { gzipSync, strToU8, zipSync } from "fflate";
import { workbookFile, workbookParts, zipped, type TestWorkbook } from "../xlsx/workbook-file";
import { bytes, utf8, type MalformedCase } from "./case";

const cell = (address: string, value: string) =>
  /^[\d.]+$/.test(value)
    ? `<c r="${address}"><v>${value}</v></c>`
    : `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rows = (...table: readonly (readonly [string, string])[]) =>
  table.map(([a, b], r) => `<row r="${r + 1}">${cell(`A${r + 1}`, a)}${cell(`B${r + 1}`, b)}</row>`).join("");
const book = (more: Partial<TestWorkbook> = {}): TestWorkbook => ({
  sheets: [{ name: "铝", rows: rows(["month", "price"], ["2025-01", "1.5"], ["2025-02", "2.5"]) }],
  ...more,
});
const sheet1 = "xl/worksheets/sheet1.xml";

/** A compound file, as Word and Excel wrote before 2007 and as encrypted workbooks are packed. */
const compound =
  (...names: readonly string[]) =>
  () => {
    const file = new Uint8Array(1536);
    file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const view = new DataView(file.buffer);
    view.setUint16(26, 3, true);
    view.setUint16(30, 9, true);
    view.setUint32(48, 0, true);
    names.forEach((name, i) => {
      const at = 512 + 128 * i;
      [...name].forEach((letter, j) => view.setUint16(at + 2 * j, letter.charCodeAt(0), true));
      view.setUint16(at + 64, 2 * name.length + 2, true);
      file[at + 66] = i === 0 ? 5 : 2;
    });
    return file;
  };

/** Writes a number of four bytes into the record of one part in an archive's directory. */
function patched(file: Uint8Array, part: string, field: number, value: number): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === part) view.setUint32(at + field, value, true);
  }
  return copy;
}

/** Files that are no tables, and workbooks that are broken or lie. */
export const fileCases: readonly MalformedCase[] = [
  {
    name: "a PDF",
    bytes: bytes("%PDF-1.7\n%", [0xe2, 0xe3, 0xcf, 0xd3], "\n1 0 obj\n"),
    refused: "not-a-table",
  },
  {
    name: "a picture",
    bytes: bytes([0x89], "PNG\r\n", [0x1a, 0x0a, 0, 0, 0, 13], "IHDR"),
    refused: "not-a-table",
  },
  {
    name: "a file packed by gzip",
    bytes: () => gzipSync(strToU8("month,price\n2025-01,1.5\n")),
    refused: "not-a-table",
  },
  {
    name: "an XML document",
    bytes: utf8('<?xml version="1.0"?><data><row m="2025-01" v="1"/></data>'),
    refused: "not-a-table",
  },
  { name: "a workbook of before 2007", bytes: compound("Root Entry", "Workbook"), refused: "not-a-table" },
  {
    name: "a workbook under a password",
    bytes: compound("Root Entry", "EncryptionInfo", "EncryptedPackage"),
    refused: "workbook-encrypted",
  },
  {
    name: "a Word document",
    bytes: () => zipped({ "word/document.xml": "<w/>", "[Content_Types].xml": "<a/>" }),
    refused: "not-a-workbook",
  },
  {
    name: "an archive of other files",
    bytes: () => zipSync({ "a.csv": strToU8("month,price\n2025-01,1.5\n") }),
    refused: "not-a-workbook",
  },
  {
    name: "a workbook that broke off while it was loaded",
    bytes: () => workbookFile(book()).slice(0, 800),
    refused: "zip-truncated",
  },
  {
    name: "a workbook without its directory",
    bytes: () => workbookFile(book()).slice(0, -60),
    refused: "zip-truncated",
  },
  {
    name: "a workbook whose sheet claims 2 GB",
    bytes: () => patched(workbookFile(book()), sheet1, 24, 2_000_000_000),
    refused: "zip-bomb",
  },
  {
    name: "a workbook whose sheet is larger than it claims",
    bytes: () => patched(workbookFile(book()), sheet1, 24, 40),
    refused: "workbook-damaged",
  },
  {
    name: "a workbook with 60 MB packed into 60 kB",
    bytes: () => workbookFile(book({ parts: { "xl/media/a.xml": " ".repeat(60_000_000) } })),
    refused: "zip-bomb",
  },
  {
    name: "a workbook without its sheet",
    bytes: () => zipped(workbookParts(book({ parts: { [sheet1]: null } }))),
    refused: "workbook-damaged",
  },
  {
    name: "a workbook of an empty sheet",
    bytes: () => workbookFile(book({ sheets: [{ rows: "" }] })),
    refused: "import-empty",
  },
  {
    name: "a workbook with formulas for text, errors and words",
    bytes: () =>
      workbookFile({
        sheets: [
          {
            name: "铝",
            rows:
              rows(
                ["month", "price"],
                ["2025-01", "1.5"],
                ["2025-02", "2.5"],
                ["2025-03", "=cmd|' /C calc'!A0"],
              ) + `<row r="5">${cell("A5", "2025-04")}<c r="B5" t="e"><v>#REF!</v></c></row>`,
          },
        ],
      }),
    points: {
      price: [
        ["2025-01", 1.5],
        ["2025-02", 2.5],
      ],
    },
    findings: [["B4", "cell-not-understood"]],
  },
  {
    name: "a page with scripts, styles and hidden rows",
    bytes: utf8(
      `<!doctype html><html><body><script>document.write("<table><tr><td>2025-09<td>9</table>")</script>
       <table><style>td{}</style><tr><th>month<th>price<tr><td>2025-01<td onclick="alert(1)">1.5
       <tr><td>2025-02<td><b>2.5</b><tr style="display:none"><td>2025-03<td>666
       <tr><td>2025-04<td><script>7</script></table></body></html>`,
    ),
    points: {
      price: [
        ["2025-01", 1.5],
        ["2025-02", 2.5],
      ],
    },
  },
  {
    name: "a page without tables",
    bytes: utf8("<!doctype html><html><body><p>2025-01 1.5</p></body></html>"),
    refused: "no-table",
  },
  {
    name: "a page of cells that reach over a thousand million rows",
    bytes: utf8(
      "<html><body><table><tr><th>month<th>price<tr><td>2025-01<td>1.5<tr><td>2025-02<td rowspan=1000000000>2.5</table>",
    ),
    points: {
      price: [
        ["2025-01", 1.5],
        ["2025-02", 2.5],
      ],
    },
  },
  {
    name: "a page that never closes a hundred thousand tables",
    bytes: utf8(`<html><body>${"<table><tr><td>".repeat(100_000)}`),
    refused: "html-too-deep",
  },
];
