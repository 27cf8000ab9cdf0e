import { refuse } from "#error/alu-error";
import { cellText, type Cell, type Cells } from "#cells/cell";
import { isMissing } from "#cells/missing";
import { plain } from "#cells/plain";
import { modelColumns } from "#words/model-words";

/** A column of the model table. */
export type ModelColumn = keyof typeof modelColumns;

const inOrder = Object.keys(modelColumns) as ModelColumn[];

/** The rows of a model table below its header, and how a cell of a row is found. */
export interface ModelRows {
  readonly rows: Cells;
  /** The cell of a column; null where the table has no such column. */
  readonly cell: (row: readonly Cell[], column: ModelColumn) => Cell;
  readonly has: (column: ModelColumn) => boolean;
}

/**
 * Finds the columns of a model table, by the names in its header in either language and in any order, or by
 * their position where it has no header.
 *
 * @faults   `model-column` for a name that is none, since a misspelt column would silently be the default;
 *           `model-column-twice`, `model-lacks`
 */
export function modelRows(cells: Cells): ModelRows {
  const named = cells[0].map(columnNamed);
  const headed = named.includes("indicator");
  const columns = headed ? checked(cells[0], named) : inOrder.slice(0, cells[0].length);
  const at = new Map(columns.flatMap((column, c) => (column ? [[column, c] as const] : [])));
  for (const column of ["indicator", "role", "form"] as const)
    if (!at.has(column)) refuse("model-lacks", { column });
  return {
    rows: headed ? cells.slice(1) : cells,
    cell: (row, column) => row[at.get(column) ?? -1] ?? null,
    has: (column) => at.has(column),
  };
}

function columnNamed(cell: Cell): ModelColumn | null {
  if (typeof cell !== "string") return null;
  const word = plain(cell).toLowerCase();
  const spelt = (column: ModelColumn) => {
    const { en, zh, also = [] } = modelColumns[column];
    return [en, zh, ...also].includes(word);
  };
  return inOrder.find(spelt) ?? null;
}

function checked(header: readonly Cell[], named: readonly (ModelColumn | null)[]) {
  named.forEach((column, c) => {
    if (column === null && !isMissing(header[c]) && header[c] !== 0)
      refuse("model-column", { found: cellText(header[c]), en: allNames("en"), zh: allNames("zh") });
    if (column !== null && named.indexOf(column) < c) refuse("model-column-twice", { column });
  });
  return named;
}

function allNames(language: "en" | "zh"): readonly string[] {
  return inOrder.map((column) => modelColumns[column][language]);
}
