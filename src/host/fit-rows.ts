import { ICommandService, type IRange, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { CancelMarkDirtyRowAutoHeightOperation, MarkDirtyRowAutoHeightOperation } from "@univerjs/sheets";
import type { Edit } from "#workbook/workbook";
import { blockOf } from "#workbook/address";
import { sheetNamed } from "./carry-out";

const patience = 20_000;
// Univer fits rows little by little, each errand under a name by which it can be called off.
const fittingId = "alu-fit-rows";

/** What calls the fitting off: the first of what is undone, since a sheet that is removed cannot be fitted. */
export function noFitting(unitId: string): { readonly id: string; readonly params: object } {
  return { id: CancelMarkDirtyRowAutoHeightOperation.id, params: { unitId, id: fittingId } };
}

/**
 * Fits rows to text that wraps in them, once it has been calculated: Univer fits a row when a person writes in it, and
 * not when a formula spills into it.
 */
export async function fitRows(univer: Univer, api: FUniver, edits: readonly Edit[]): Promise<void> {
  const wrapped = edits.filter((edit) => edit.kind === "look" && edit.look.wrap === true);
  if (wrapped.length === 0 || !edits.some(({ kind }) => kind === "formulas")) return;
  // A workbook that is closed meanwhile, or that had nothing to calculate, has nothing to fit.
  const isCalculated = await api
    .getFormula()
    .onCalculationResultApplied(patience)
    .then(
      () => true,
      () => false,
    );
  if (!isCalculated) return;
  for (const edit of wrapped) fit(univer, api, edit as Extract<Edit, { kind: "look" }>);
}

function fit(univer: Univer, api: FUniver, edit: Extract<Edit, { kind: "look" }>): void {
  const book = api.getActiveWorkbook();
  const sheet = book && sheetNamed(book, edit.sheet);
  if (!sheet) return;
  const { row, column, rows, columns } = blockOf(edit.address);
  const range: IRange = {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  };
  univer
    .__getInjector()
    .get(ICommandService)
    .syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, {
      unitId: book.getId(),
      subUnitId: sheet.getSheetId(),
      ranges: [range],
      id: fittingId,
    });
}
