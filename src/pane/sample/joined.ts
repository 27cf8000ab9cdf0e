import type { Cell } from "#cells/cell";
import type { Edit } from "#workbook/workbook";
import { addressOf, areaOf, type Area } from "../formula/area";

/**
 * The same edits of new sheets with one write and one entry of formulas a sheet, since a workbook takes as
 * long over one cell as over a block. Cells between are left empty, as on a new sheet they are.
 */
export function joined(edits: readonly Edit[]): readonly Edit[] {
  return [...new Set(edits.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const own = edits.filter((edit) => edit.sheet === sheet);
    const ofKind = (...kinds: readonly Edit["kind"][]) => own.filter(({ kind }) => kinds.includes(kind));
    return [
      ...ofKind("add-sheet"),
      ...oneWrite(sheet, own),
      ...oneEntry(sheet, own),
      ...ofKind("look", "rule", "column-width", "freeze", "show"),
    ];
  });
}

function oneWrite(sheet: string, edits: readonly Edit[]): readonly Edit[] {
  const blocks = edits.flatMap((edit) =>
    edit.kind === "write" ? [{ area: areaOf(edit.address)!, rows: edit.cells }] : [],
  );
  if (blocks.length === 0) return [];
  const { address, rows } = together<Cell>(blocks, null);
  return [{ kind: "write", sheet, address, cells: rows }];
}

function oneEntry(sheet: string, edits: readonly Edit[]): readonly Edit[] {
  const blocks = edits.flatMap((edit) =>
    edit.kind === "formulas" ? [{ area: areaOf(edit.address)!, rows: edit.formulas }] : [],
  );
  if (blocks.length === 0) return [];
  const { address, rows } = together<string>(blocks, "");
  return [{ kind: "formulas", sheet, address, formulas: rows }];
}

interface Block<T> {
  readonly area: Area;
  readonly rows: readonly (readonly T[])[];
}

/** The block that holds all blocks, `empty` where none of them has a cell. */
function together<T>(blocks: readonly Block<T>[], empty: T) {
  const areas = blocks.map(({ area }) => area);
  const whole: Area = {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
  const rows = Array.from({ length: whole.bottom - whole.top + 1 }, () =>
    Array<T>(whole.right - whole.left + 1).fill(empty),
  );
  for (const { area, rows: cells } of blocks)
    cells.forEach((row, r) =>
      row.forEach((cell, c) => (rows[area.top - whole.top + r][area.left - whole.left + c] = cell)),
    );
  return { address: addressOf(whole), rows };
}
