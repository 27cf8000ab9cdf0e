import type { Cell } from "#cells/cell";
import type { Imported } from "#import/imported";

/** The rows and columns that a finding or a question names: of "B3", "A2:C9", "7:9", "B:C", "'表1'!B3". */
interface Named {
  readonly rows: readonly [number, number] | null;
  readonly columns: readonly [number, number] | null;
}

/**
 * Rows, counted from 0, that hold a figure of which nothing came: none of their cells is a point or stands above
 * or before all points as a header does, and no finding names them.
 */
export function lostRows(
  grid: readonly (readonly Cell[])[],
  { series, findings, questions }: Imported,
): number[] {
  if (findings.some(({ fault, address }) => fault.kind === "more-findings" || address === null)) return [];
  // Where months run across, a finding about a column is told at the column's first cell.
  const across = series.some(({ points }) =>
    points.addressOf.rows.every((row) => row === points.addressOf.rows[0]),
  );
  const named = [...findings, ...questions].map(({ address }) => namedBy(address ?? ""));
  const rows = new Set(series.flatMap(({ points }) => [...points.addressOf.rows]));
  const first = Math.min(...rows);
  const left = across ? Math.min(...series.flatMap(({ points }) => [...points.addressOf.columns])) : 1;
  const lost = grid.flatMap((row, r) => {
    const isTold = named.some(({ rows: told }) => told !== null && r >= told[0] && r <= told[1]);
    if (isTold || rows.has(r) || r < first || series.length === 0) return [];
    const figures = row.flatMap((cell, c) => (typeof cell === "number" && c >= left ? [c] : []));
    return figures.every((c) => named.some((one) => covers(one, c, across))) ? [] : [r];
  });
  // One of them may be the row of the periods themselves, which can be numbers as Excel counts days.
  return across && lost.length === 1 ? [] : lost;
}

function covers({ rows, columns }: Named, column: number, across: boolean): boolean {
  return columns !== null && (rows === null || across) && column >= columns[0] && column <= columns[1];
}

function namedBy(address: string): Named {
  const [from, to = from] = address.slice(address.lastIndexOf("!") + 1).split(":");
  const [a, b] = [from, to].map((part) => /^([A-Z]*)(\d*)$/.exec(part));
  if (!a || !b) return { rows: null, columns: null };
  return {
    rows: a[2] === "" ? null : [Number(a[2]) - 1, Number(b[2]) - 1],
    columns: a[1] === "" ? null : [columnOf(a[1]), columnOf(b[1])],
  };
}

function columnOf(letters: string): number {
  return [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
