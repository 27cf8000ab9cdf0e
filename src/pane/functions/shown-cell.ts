import type { RenderedCell, RenderedFault } from "#functions/rendered";

/** A cell of an answer as the workbook would show it; whole numbers stay whole, others have eight digits at most. */
export function shownCell(cell: RenderedCell): string {
  if (typeof cell === "number") return shownNumber(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return cell;
  if ("error" in cell) return cell.error;
  if (cell.format === "0.0%") return `${(cell.value * 100).toFixed(1)}%`;
  return dayText(cell.value).slice(0, cell.format.length);
}

function shownNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(8)));
}

/** The day of a serial of the 1900 system, which a preview is always given. */
function dayText(serial: number): string {
  const dayZero = Date.UTC(1899, 11, 30);
  return new Date(dayZero + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

/** The rows that a small table shows of a long answer: the first and the last, with what is left out between. */
export interface Excerpt {
  readonly rows: readonly { readonly row: number; readonly cells: readonly RenderedCell[] }[];
  /** The row after which rows are left out, and how many; null where all are shown. */
  readonly gap: { readonly after: number; readonly hidden: number } | null;
}

/** Three rows of each end; the end is where the latest month stands. */
export function excerptOf(rows: readonly (readonly RenderedCell[])[]): Excerpt {
  const numbered = rows.map((cells, i) => ({ row: i + 1, cells }));
  if (rows.length <= 7) return { rows: numbered, gap: null };
  return {
    rows: [...numbered.slice(0, 3), ...numbered.slice(-3)],
    gap: { after: 3, hidden: rows.length - 6 },
  };
}

/** The sentences of an answer's faulty cells, each once, with the row where it comes first; three at most. */
export function faultsOf(
  rows: readonly (readonly RenderedCell[])[],
): readonly { readonly row: number; readonly fault: RenderedFault }[] {
  const found = new Map<string, { row: number; fault: RenderedFault }>();
  rows.forEach((cells, i) => {
    for (const cell of cells)
      if (typeof cell === "object" && "error" in cell && cell.message && !found.has(cell.message))
        found.set(cell.message, { row: i + 1, fault: cell });
  });
  return [...found.values()].slice(0, 3);
}
