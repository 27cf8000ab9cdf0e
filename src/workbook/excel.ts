import { refuse } from "#error/alu-error";
import type { Cell, Cells } from "#cells/cell";
import { addressOf, type Block } from "./address";
import { checkEdits, type Standing } from "./check-edits";
import type { TableStanding } from "./check-tables";
import { carryOut, inBlocks, type TextCells } from "./excel-edits";
import { excelTables, tableStanding } from "./excel-tables";
import { textFormat, withoutSheet } from "./excel-text";
import { sameSheet } from "./sheet-name";
import type { Edit, RangeName, Workbook } from "./workbook";

/** The workbook that Excel has open. Nothing else in ALU calls `Excel.run`. */
export const excelWorkbook: Workbook = {
  selection: () => Excel.run((context) => selection(context)),
  sheets: () => Excel.run(async (context) => (await standing(context)).sheets.map(({ name }) => name)),
  read: (range) => Excel.run((context) => read(context, range)),
  usedRange: (sheet) => Excel.run((context) => usedRange(context, sheet)),
  tables: () => Excel.run(excelTables),
  isProtected: (sheet) =>
    Excel.run(async (context) => {
      const { sheets } = await standing(context);
      return sheets.some(({ name, isProtected }) => isProtected && sameSheet(name, sheet));
    }),
  apply: async (edits) => {
    if (edits.length > 0) await Excel.run(oneUndo(), (context) => apply(context, edits));
  },
};

/** True where the workbook counts its dates from 1904: its serial of 1 January 2000 is then 1,462 days less. */
export function countsFrom1904(): Promise<boolean> {
  return Excel.run(async (context) => {
    const date = context.workbook.functions.date(2000, 1, 1).load("value");
    await context.sync();
    return date.value < 36_000;
  });
}

/** Calculates every formula of the workbook again. */
export function recalculate(): Promise<void> {
  return Excel.run((context) => {
    context.application.calculate("Full");
    return context.sync();
  });
}

/** One action is one step of undo, and waits where the analyst is typing in a cell. */
function oneUndo(): Excel.RunOptions {
  const mergeUndoGroup = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  return { delayForCellEdit: true, ...(mergeUndoGroup ? { mergeUndoGroup } : {}) };
}

async function standing(context: Excel.RequestContext): Promise<Omit<Standing, keyof TableStanding>> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  protection.load("protected");
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => ({ name: sheet.name, isProtected: sheet.protection.protected })),
    structureIsProtected: protection.protected,
  };
}

async function selection(context: Excel.RequestContext): Promise<RangeName> {
  const range = context.workbook.getSelectedRange().load("address,worksheet/name");
  try {
    await context.sync();
  } catch (error) {
    // A chart, or several areas at once, may be selected.
    const { code } = error as { code?: string };
    if (code === "InvalidSelection" || code === "InvalidReference") return refuse("no-range-selected", {});
    throw error;
  }
  return { sheet: range.worksheet.name, address: withoutSheet(range.address) };
}

async function usedRange(context: Excel.RequestContext, name: string): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const range = sheet.getUsedRangeOrNullObject(true).load("address");
  await context.sync();
  return range.isNullObject ? null : withoutSheet(range.address);
}

async function read(context: Excel.RequestContext, { sheet, address }: RangeName): Promise<Cells> {
  const blocks = inBlocks(address);
  const found = context.workbook.worksheets.getItemOrNullObject(sheet);
  await context.sync();
  if (found.isNullObject) return refuse("no-such-sheet", { sheet });
  const rows: Cell[][] = [];
  for (const block of blocks) {
    const range = found.getRange(addressOf(block)).load("values,valueTypes");
    await context.sync();
    range.values.forEach((row: unknown[], r) =>
      rows.push(row.map((value, c) => cellOf(value, range.valueTypes[r][c]))),
    );
  }
  return rows;
}

function cellOf(value: unknown, type: string): Cell {
  if (type === "Error") return { error: String(value) };
  if (type === "Empty" || value === "") return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

async function apply(context: Excel.RequestContext, edits: readonly Edit[]): Promise<void> {
  const now = await standing(context);
  checkEdits(edits, { ...now, ...(await tableStanding(context, edits, now.sheets)) });
  const text = await textCells(context, edits, now);
  for (const [i, edit] of edits.entries()) await carryOut(context, edit, text[i]);
  await context.sync();
}

/** Where the cells to be written are formatted as text, asked in as few requests as their size allows. */
async function textCells(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  { sheets }: Pick<Standing, "sheets">,
): Promise<readonly TextCells[]> {
  const asked: Excel.Range[][] = [];
  for (const edit of edits) {
    const writes = edit.kind === "write" || edit.kind === "formulas";
    const isKnown = sheets.some(({ name }) => sameSheet(name, edit.sheet));
    const blocks = writes && isKnown ? inBlocks(edit.address) : [];
    const range = (block: Block) =>
      context.workbook.worksheets.getItem(edit.sheet).getRange(addressOf(block));
    asked.push(blocks.map((block) => range(block).load("numberFormat")));
    if (blocks.length > 1) await context.sync();
  }
  await context.sync();
  return asked.map((ranges) =>
    ranges.flatMap((range) =>
      (range.numberFormat as string[][]).map((row) => row.map((f) => f === textFormat)),
    ),
  );
}
