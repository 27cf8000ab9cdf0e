import { fault } from "#error/fault";
import { refuse } from "#error/alu-error";
import type { Finding } from "../finding";
import { cellAddress, type Grid } from "../grid";
import { fillMerged } from "../merged";
import type { Watch } from "../source";
import { cellStyles } from "./cell-styles";
import type { CellContext } from "./cell-value";
import { openPackage, type Package } from "./open-package";
import { otherPackage } from "./package-kind";
import type { Relationship } from "./relationships";
import { sharedStringTaker } from "./shared-strings";
import { mostCells, sheetCells, type CellBudget, type SheetCells } from "./sheet-cells";
import { workbookTaker, type SheetEntry, type WorkbookPart } from "./workbook-part";

/**
 * The sheets of an Excel workbook that have cells, as values: formulas by the result that Excel stored, days as
 * 2025-11-30, rates shown in percent with their sign, errors as errors. Names and years of merged cells stand
 * in each of them. Sheets that only a program can show are left out.
 *
 * Faults: what is no workbook, is encrypted, damaged, or larger than the limits of `zip-guard` and
 * `sheet-cells`. Nothing is allocated because a file claims it: a part is read in pieces, held to what the
 * directory says of it, and its cells are counted while they come.
 *
 * @source  ECMA-376-1:2016 (SpreadsheetML), ECMA-376-2:2021 (packages)
 */
export async function readXlsx(
  bytes: Uint8Array,
  watch?: Watch,
): Promise<{ readonly grids: readonly Grid[]; readonly findings: readonly Finding[] }> {
  const opened = await openPackage(bytes, watch);
  const main = await mainPart(opened);
  const workbook: WorkbookPart = { sheets: [], date1904: false };
  await opened.read(main, null, () => workbookTaker(workbook));
  const related = await opened.related(main);
  const context = await contextOf(opened, related, workbook.date1904);
  const links: Links = {
    byId: new Map(related.map((one) => [one.id, one])),
    unread: new Set(related.map(({ part }) => part)),
  };
  const budget: CellBudget = { left: mostCells };
  const grids: Grid[] = [];
  const findings: Finding[] = [];
  for (const entry of workbook.sheets) {
    if (entry.state === "veryHidden") {
      findings.push(note(null, fault("very-hidden-sheet", { sheet: entry.name })));
      continue;
    }
    const cells = await sheetOf(opened, entry, links, context, budget);
    if (cells === null || (cells.rows.length === 0 && cells.uncalculated === null)) continue;
    fillMerged(cells.rows, cells.merges);
    const grid = gridOf(cells, workbook.sheets.length > 1 ? entry.name : null, workbook.date1904);
    grids.push(grid);
    findings.push(...findingsOf(cells, grid, entry));
  }
  watch?.progress?.(1);
  return { grids, findings };
}

/** Where the workbook itself is written, by the package's first relationship. */
async function mainPart(opened: Package): Promise<string> {
  const related = await opened.related("");
  const main = related.find(({ type }) => type === "officeDocument")?.part ?? "xl/workbook.xml";
  const isWorkbook = main.endsWith("workbook.xml") && opened.entries.has(main);
  return isWorkbook ? main : refuse("not-a-workbook", { found: otherPackage(opened.entries) });
}

async function contextOf(
  opened: Package,
  related: readonly Relationship[],
  date1904: boolean,
): Promise<CellContext> {
  const strings: string[] = [];
  const styles = cellStyles();
  for (const [type, taker] of [
    ["sharedStrings", sharedStringTaker(strings)],
    ["styles", styles.taker],
  ] as const) {
    const part = related.find((one) => one.type === type)?.part;
    if (part !== undefined) await opened.read(part, null, () => taker);
  }
  return { strings, shown: styles.shown, date1904 };
}

interface Links {
  readonly byId: ReadonlyMap<string, Relationship>;
  /** A part is one sheet only: else a small file could ask for the same part a thousand times. */
  readonly unread: Set<string>;
}

/** The cells of a sheet; null where it is a chart or a dialogue, which have none. */
async function sheetOf(
  opened: Package,
  { name, relationship }: SheetEntry,
  { byId, unread }: Links,
  context: CellContext,
  budget: CellBudget,
): Promise<SheetCells | null> {
  const found = byId.get(relationship);
  if (found === undefined || !unread.delete(found.part))
    return refuse("workbook-damaged", { part: found?.part ?? "xl/worksheets", sheet: name });
  if (found.type !== "worksheet") return null;
  let cells: SheetCells | null = null;
  await opened.read(found.part, name, (broken) => {
    const read = sheetCells(context, budget, broken);
    cells = read;
    return read.taker;
  });
  return cells;
}

function gridOf({ rows }: SheetCells, sheet: string | null, date1904: boolean): Grid {
  return { sheet, top: 0, left: 0, serials: true, date1904, rows };
}

function findingsOf({ uncalculated }: SheetCells, grid: Grid, { name, state }: SheetEntry): Finding[] {
  const findings: Finding[] = [];
  if (state === "hidden") findings.push(note(null, fault("hidden-sheet", { sheet: name })));
  if (uncalculated) {
    const { count, first } = uncalculated;
    findings.push({
      address: cellAddress(grid, first.row, first.column),
      weight: "problem",
      fault: fault("formulas-without-value", { count }),
    });
  }
  return findings;
}

function note(address: string | null, told: Finding["fault"]): Finding {
  return { address, weight: "note", fault: told };
}
