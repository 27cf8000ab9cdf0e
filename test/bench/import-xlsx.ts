import readXlsxFile from "read-excel-file/universal";
import type { Grid } from "#import/grid";
import { readXlsx } from "#import/xlsx/read-xlsx";
import { workbookFile } from "../import/xlsx/workbook-file";
import { check, millisecondsLater, report } from "./timing";

const rows = 100_000;
const columns = 10;

/** A workbook of 100,000 × 10, beside the library that reads nothing but workbooks, on the same bytes. */
export async function benchImportXlsx(): Promise<void> {
  const bytes = months();
  const ours = async () => (await readXlsx(bytes)).grids;
  const theirs = () => readXlsxFile(bytes.buffer.slice(0) as ArrayBuffer);
  check(lastCell(await ours()) === 7.13 * rows, "a workbook of 100,000 × 10");
  const mine = await millisecondsLater(ours, 5);
  const library = await millisecondsLater(theirs, 5);
  report(
    `A workbook of 100,000 × 10 (${(bytes.length / 1e6).toFixed(1)} MB)`,
    `${mine.toFixed(0)} ms`,
    `read-excel-file ${library.toFixed(0)} ms`,
  );
  report("  over read-excel-file alone", `${(mine / library).toFixed(2)} ×`, "target ≤ 1.3");
}

function months(): Uint8Array {
  const all: string[] = [];
  for (let r = 1; r <= rows; r++) {
    const cells = Array.from({ length: columns - 2 }, (_, c) => {
      return `<c r="${String.fromCharCode(67 + c)}${r}"><v>${7.13 * r + 7 - c}</v></c>`;
    });
    all.push(
      `<row r="${r}" spans="1:10"><c r="A${r}" s="1"><v>${40_000 + (r % 5_000)}</v></c>` +
        `<c r="B${r}" t="s"><v>${r % 50}</v></c>${cells.join("")}</row>`,
    );
  }
  return workbookFile({
    sheets: [{ rows: all.join("") }],
    strings: Array.from({ length: 50 }, (_, i) => `<t>省份${i}</t>`),
    formats: ["yyyy-mm-dd"],
  });
}

function lastCell(grids: readonly Grid[]): unknown {
  return grids[0].rows[rows - 1][columns - 1];
}
