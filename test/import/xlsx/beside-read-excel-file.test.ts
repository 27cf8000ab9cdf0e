import fc from "fast-check";
import readXlsxFile from "read-excel-file/universal";
import type { Cell } from "#cells/cell";
import { readXlsx } from "#import/xlsx/read-xlsx";
import { workbookFile } from "./workbook-file";

/** A cell as its XML, in the styles of `formats` below. */
const written: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => `<v>${x}</v>`),
  fc.integer({ min: 61, max: 2_957_003 }).map((serial) => `s="1"><v>${serial}</v>`),
  fc.integer({ min: 6_100, max: 8_000_000 }).map((serial) => `s="2"><v>${serial / 100}</v>`),
  fc.nat(3).map((i) => `t="s"><v>${i}</v>`),
  fc.boolean().map((b) => `t="b"><v>${b ? 1 : 0}</v>`),
  fc
    .constantFrom("电解铝", "a b", "&lt;td&gt;", "1,234", "_x0041_", "&#x4e07;吨")
    .map((text) => `t="inlineStr"><is><t>${text}</t></is>`),
  fc.constantFrom("同比", "&amp;").map((text) => `t="str"><f>A1</f><v>${text}</v>`),
);
const strings = ["<t>月份</t>", "<r><t>产</t></r><r><t>量</t></r>", "<t>万吨</t>", "<t>=1+1</t>"];
const formats = ["yyyy-mm-dd", 'yyyy"年"m"月"'];

const sheet = fc.array(fc.array(written, { maxLength: 6 }), { minLength: 1, maxLength: 8 });

function xmlOf(cells: (string | null)[][]): string {
  const row = (all: (string | null)[], r: number) =>
    all.map((cell, c) => {
      const address = `r="${"ABCDEF"[c]}${r + 1}"`;
      return cell === null ? "" : `<c ${address}${cell.startsWith("<") ? ">" : " "}${cell}</c>`;
    });
  return cells.map((all, r) => `<row r="${r + 1}">${row(all, r).join("")}</row>`).join("");
}

/** The library pads its rows, and gives days as instants of Greenwich. */
function plain(rows: readonly (readonly unknown[])[]): unknown[][] {
  const shown = rows.map((row) => {
    const cells = row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell));
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return cells;
  });
  while (shown.length > 0 && shown.at(-1)!.length === 0) shown.pop();
  return shown;
}

test.each(["0", "1"])("sheets are read as read-excel-file reads them, with date1904=%s", async (date1904) => {
  await fc.assert(
    fc.asyncProperty(sheet, async (cells) => {
      const bytes = workbookFile({ sheets: [{ rows: xmlOf(cells) }], strings, formats, date1904 });
      const [theirs] = await readXlsxFile(bytes.buffer.slice(0) as ArrayBuffer, { trim: false });
      const ours = (await readXlsx(bytes)).grids[0]?.rows ?? ([] as Cell[][]);
      expect(plain(ours)).toEqual(plain(theirs.data as unknown[][]));
    }),
    { numRuns: 200 },
  );
});
