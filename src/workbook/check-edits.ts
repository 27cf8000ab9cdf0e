import { refuse } from "#error/alu-error";
import { blockOf } from "./address";
import { checkTable, isTableEdit, type TableStanding } from "./check-tables";
import { nameTrouble, sameSheet } from "./sheet-name";
import type { Edit } from "./workbook";

/** What a workbook must tell of itself before edits can be checked. */
export interface Standing extends TableStanding {
  readonly sheets: readonly { readonly name: string; readonly isProtected: boolean }[];
  /** True where sheets can be neither added nor renamed. */
  readonly structureIsProtected: boolean;
}

/**
 * Refuses edits that could not all be carried out, so that a workbook is never left half written. Both
 * adapters call it before they touch anything.
 *
 * @throws  the fault of the first edit that cannot be: an unknown or protected sheet, a name that is taken
 *          or impossible, an address that is none, cells of another size than their address, a table without
 *          a header or over another table
 */
export function checkEdits(edits: readonly Edit[], standing: Standing): void {
  const sheets = [...standing.sheets];
  let { tables } = standing;
  const named = (name: string) => sheets.find((sheet) => sameSheet(sheet.name, name));
  for (const [i, edit] of edits.entries()) {
    const { sheet } = edit;
    if (edit.kind === "add-sheet") {
      const trouble = nameTrouble(sheet);
      if (trouble) refuse("sheet-name", { sheet, trouble });
      if (standing.structureIsProtected) refuse("structure-protected", {});
      if (named(sheet)) refuse("sheet-exists", { sheet });
      sheets.push({ name: sheet, isProtected: false });
      continue;
    }
    const found = named(sheet) ?? refuse("no-such-sheet", { sheet });
    if (found.isProtected && edit.kind !== "show") refuse("sheet-protected", { sheet });
    checkPlace(edit);
    if (isTableEdit(edit)) tables = checkTable(edit, tables, edits.slice(0, i), standing);
  }
}

function checkPlace(edit: Exclude<Edit, { kind: "add-sheet" }>): void {
  if (edit.kind === "freeze") return;
  if (edit.kind === "column-width") {
    if (!/^[A-Z]{1,3}(:[A-Z]{1,3})?$/i.test(edit.columns)) refuse("address", { found: edit.columns });
    return;
  }
  const block = blockOf(edit.address);
  if (edit.kind !== "write" && edit.kind !== "formulas") return;
  const written: readonly (readonly unknown[])[] = edit.kind === "write" ? edit.cells : edit.formulas;
  const uneven = written.find((row) => row.length !== block.columns);
  if (written.length !== block.rows || uneven) {
    const columns = (uneven ?? written[0] ?? []).length;
    refuse("size-differs", { sheet: edit.sheet, address: edit.address, rows: written.length, columns });
  }
}
