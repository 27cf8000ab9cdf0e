import { refuse } from "#error/alu-error";
import type { RangeName, Workbook } from "#workbook/workbook";
import { addressOf } from "../formula/area";
import type { Preview } from "../state";
import { answerArea, countFilled, insertionEdits, obstacle } from "./insertion";
import type { Insertion } from "./insertion-state";

/** A formula for a sheet, and what is known of its answer. */
export interface Insertable {
  readonly formula: string;
  /** The formula with every range by its address, where it names one otherwise. */
  readonly onCells: string;
  readonly ahead: Preview;
}

/**
 * Inserts a formula at the selected cell, and over nothing that is filled until the reader has agreed to it.
 *
 * @param agreed  where it was to go when the reader was asked; undefined before that
 * @param onSheet the formula as it is written on that sheet
 */
export async function insertCarefully(
  workbook: Workbook,
  agreed: RangeName | undefined,
  onSheet: (sheet: string) => Promise<Insertable>,
): Promise<Insertion> {
  const target = agreed ?? (await workbook.selection());
  const { sheet } = target;
  if (await workbook.isProtected(sheet)) refuse("sheet-protected", { sheet });
  const { formula, onCells, ahead } = await onSheet(sheet);
  const area = answerArea(target, ahead);
  const why = obstacle(onCells, sheet, area);
  if (why) return { kind: "refused", why };
  const place = { sheet, address: addressOf(area) };
  const filled = countFilled(await workbook.read(place));
  if (filled > 0 && !agreed) return { kind: "asking", place, filled };
  await workbook.apply(insertionEdits(formula, sheet, area, filled > 0));
  return { kind: "inserted", place };
}
