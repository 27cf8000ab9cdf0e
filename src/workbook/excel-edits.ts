import { addressOf, blockOf, type Block } from "./address";
import { carryOutTable } from "./excel-tables";
import { hostValue, neededFormat } from "./excel-text";
import type { Edit, Look, Rule } from "./workbook";

/** True for each cell of an edit that is formatted as text before it; empty for a sheet that is new. */
export type TextCells = readonly (readonly boolean[])[];

/** A request above 5 MB fails on the web; so many cells stay well below it. */
const cellsOfRequest = 50_000;

/** The blocks of rows in which a range is read or written. */
export function inBlocks(address: string): readonly Block[] {
  const whole = blockOf(address);
  const rows = Math.max(1, Math.floor(cellsOfRequest / whole.columns));
  return Array.from({ length: Math.ceil(whole.rows / rows) }, (_, i) => ({
    ...whole,
    row: whole.row + i * rows,
    rows: Math.min(rows, whole.rows - i * rows),
  }));
}

/** Queues one edit on a request, and sends what was queued where it is large. */
export async function carryOut(context: Excel.RequestContext, edit: Edit, text: TextCells): Promise<void> {
  const { worksheets } = context.workbook;
  if (edit.kind === "add-sheet") return void worksheets.add(edit.sheet);
  const sheet = worksheets.getItem(edit.sheet);
  switch (edit.kind) {
    case "write":
      return inPieces(context, sheet, edit, (range, from, to) => {
        setFormats(
          range,
          edit.cells
            .slice(from, to)
            .map((row, r) => row.map((cell, c) => neededFormat(cell, !!text[from + r]?.[c]))),
        );
        range.values = edit.cells.slice(from, to).map((row) => row.map(hostValue));
      });
    case "formulas":
      return inPieces(context, sheet, edit, (range, from, to) => {
        const rows = edit.formulas.slice(from, to);
        // A formula in a cell of text would be shown, not calculated.
        setFormats(
          range,
          rows.map((row, r) => row.map((f, c) => (f && text[from + r]?.[c] ? "General" : null))),
        );
        range.formulas = rows.map((row) => row.map((f) => f || null));
      });
    case "add-table":
    case "resize-table":
      return carryOutTable(sheet, edit);
    case "look":
      return look(sheet.getRange(edit.address), edit.look);
    case "rule":
      return rule(sheet.getRange(edit.address), edit.rule, blockOf(edit.address));
    case "column-width":
      // Excel counts in points, of which a pixel has three quarters.
      sheet.getRange(wholeColumns(edit.columns)).format.columnWidth = edit.pixels * 0.75;
      return;
    case "freeze":
      return freeze(sheet, edit.rows, edit.columns);
    case "show":
      sheet.activate();
      sheet.getRange(edit.address).select();
  }
}

async function inPieces(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { address }: { readonly address: string },
  write: (range: Excel.Range, from: number, to: number) => void,
): Promise<void> {
  const first = blockOf(address).row;
  const blocks = inBlocks(address);
  for (const block of blocks) {
    write(sheet.getRange(addressOf(block)), block.row - first, block.row - first + block.rows);
    if (blocks.length > 1) await context.sync();
  }
}

/** Excel leaves a cell alone where a matrix of formats says null. */
function setFormats(range: Excel.Range, formats: readonly (readonly (string | null)[])[]): void {
  if (formats.some((row) => row.some((format) => format !== null)))
    range.numberFormat = formats as unknown as string[][];
}

function look(range: Excel.Range, { numberFormat, bold, italic, fill, colour, wrap, align }: Look): void {
  const { format } = range;
  // A single format, which Office.js takes although its types ask for a matrix, goes to every cell.
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (colour !== undefined) format.font.color = colour;
  if (fill !== undefined) format.fill.color = fill;
  if (wrap !== undefined) format.wrapText = wrap;
  if (align !== undefined) format.horizontalAlignment = alignments[align];
}

const alignments = { left: "Left", center: "Center", right: "Right" } as const;

function rule(range: Excel.Range, { equals, fill, colour }: Rule, block: Block): void {
  const first = addressOf({ ...block, rows: 1, columns: 1 });
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = ruleFormula(first, equals);
  custom.format.fill.color = fill;
  custom.format.font.color = colour;
}

/** To Excel a blank equals 0 and "", so that the kind of the cell is asked as well. */
function ruleFormula(cell: string, equals: Rule["equals"]): string {
  if (typeof equals === "number") return `=AND(ISNUMBER(${cell}),${cell}=${equals})`;
  if (typeof equals === "boolean") return `=AND(ISLOGICAL(${cell}),${cell}=${equals ? "TRUE" : "FALSE"})`;
  return `=AND(ISTEXT(${cell}),${cell}="${equals.replaceAll('"', '""')}")`;
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  const panes = sheet.freezePanes;
  if (rows > 0 && columns > 0)
    panes.freezeAt(sheet.getRange(addressOf({ row: 0, column: 0, rows, columns })));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
  else panes.unfreeze();
}

function wholeColumns(columns: string): string {
  return columns.includes(":") ? columns : `${columns}:${columns}`;
}
