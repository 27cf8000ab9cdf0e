import type { Cells } from "#cells/cell";
import type { Table } from "#cells/table";

/** So many zeros in a column that is otherwise positive are no measurement. */
const enough = 2;

/**
 * Whether a panel comes from a host that delivers blanks as 0, so that every 0 in it is a month not published:
 * no cell of it is blank, and a column that is otherwise positive, as outputs and cumulative totals are, has
 * zeros. In a growth rate such a 0 would be a stand-still that nobody measured.
 */
export function deliversZeros(cells: Cells, { columns, layout }: Table): boolean {
  if (cells.some((row) => row.some((cell) => cell === null || cell === ""))) return false;
  const zeros = zerosByColumn(cells, layout.across, columns.length);
  return columns.some(({ series }, c) => zeros[c] >= enough && !series.values.some((v) => v < 0));
}

/** The zeros of each value column: the last columns of a panel, or the last rows of one that runs across. */
function zerosByColumn(cells: Cells, across: boolean, columns: number): number[] {
  const first = (across ? cells.length : cells[0].length) - columns;
  return Array.from({ length: columns }, (_, i) => {
    const line = across ? cells[first + i] : cells.map((row) => row[first + i]);
    return line.filter((cell) => cell === 0).length;
  });
}
