import readXlsxFile from "read-excel-file/universal";
import { readImport } from "#import/read-import";
import { readXlsx } from "#import/xlsx/read-xlsx";
import { workbookFile } from "../import/xlsx/workbook-file";
import { check, millisecondsLater, report } from "./timing";

// Two sheets, since a sheet of 100,000 days would reach beyond the years that a date is believed to be of.
const sheets = 2;
const rows = 50_000;
const columns = 10;

/** A workbook of 100,000 × 10, beside the library that reads nothing but workbooks, on the same bytes. */
export async function benchImportXlsx(): Promise<void> {
  const bytes = workbook();
  const cells = async () => (await readXlsx(bytes)).grids.at(-1)!.rows;
  const series = async () => (await readImport(source(bytes), {})).series;
  const theirs = () => readXlsxFile(bytes.buffer.slice(0) as ArrayBuffer);
  check((await cells())[rows][columns - 1] === figure(rows, columns - 1), "the cells of a workbook");
  const last = (await series()).at(-1)!.points.values;
  check(last[last.length - 1] === figure(rows, columns - 1), "the series of a workbook");
  const read = await millisecondsLater(cells, 5);
  const understood = await millisecondsLater(series, 5);
  const library = await millisecondsLater(theirs, 5);
  const size = (bytes.length / 1e6).toFixed(1);
  report(`A workbook of 100,000 × 10 (${size} MB), read-excel-file alone`, `${library.toFixed(0)} ms`, "");
  report("  its cells, over read-excel-file", `${(read / library).toFixed(2)} ×`, "");
  report("  its series, over read-excel-file", `${(understood / library).toFixed(2)} ×`, "target ≤ 1.3");
}

function source(bytes: Uint8Array) {
  return {
    kind: "file",
    name: "daily.xlsx",
    size: bytes.length,
    bytes: async function* () {
      yield await Promise.resolve(bytes);
    },
  } as const;
}

/** Days and nine series under a header, as a terminal exports them. */
function workbook(): Uint8Array {
  const letter = (column: number) => String.fromCharCode(65 + column);
  const names = ["日期", ...Array.from({ length: columns - 1 }, (_, c) => `价格${c + 1}（元/吨）`)];
  const header = names.map((_, c) => `<c r="${letter(c)}1" t="s"><v>${c}</v></c>`);
  const body = Array.from({ length: rows }, (_, i) => {
    const r = i + 2;
    const figures = names
      .slice(1)
      .map((_, c) => `<c r="${letter(c + 1)}${r}"><v>${figure(i + 1, c + 1)}</v></c>`);
    return `<row r="${r}" spans="1:10"><c r="A${r}" s="1"><v>${1_000 + i}</v></c>${figures.join("")}</row>`;
  });
  const sheet = { rows: `<row r="1">${header.join("")}</row>${body.join("")}` };
  return workbookFile({
    sheets: Array.from({ length: sheets }, () => sheet),
    strings: names.map((name) => `<t>${name}</t>`),
    formats: ["yyyy-mm-dd"],
  });
}

function figure(row: number, column: number): number {
  return 7.13 * row + column;
}
