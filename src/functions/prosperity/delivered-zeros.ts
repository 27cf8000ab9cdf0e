import { placeInYear, plus } from "#calendar/period";
import type { Cells } from "#cells/cell";
import type { Column, Table } from "#cells/table";

/** So many Januaries of exactly 0 are no measurement. */
const enough = 2;

/**
 * Whether a panel comes from a host that delivers blanks as 0, so that every 0 in it is a month not published:
 * no cell of it is blank, and a column that is otherwise positive, as outputs and totals are, is 0 in several
 * Januaries, which Chinese statistics leave out. In a growth rate beside it such a 0 would be a stand-still
 * that nobody measured.
 */
export function deliversZeros(cells: Cells, { columns, dated }: Table): boolean {
  if (!dated || cells.some((row) => row.some((cell) => cell === null || cell === ""))) return false;
  return columns.some(({ series }) => zeroJanuaries(series) >= enough && !series.values.some((v) => v < 0));
}

function zeroJanuaries({ start, values }: Column["series"]): number {
  return values.reduce((n, v, t) => (v === 0 && placeInYear(plus(start, t)) === 1 ? n + 1 : n), 0);
}
