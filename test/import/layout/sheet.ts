import type { Cell } from "#cells/cell";
import { pointPeriod, type FoundSeries } from "#import/found-series";
import { textCorner, type Corner } from "#import/grid";
import type { Found, LayoutOptions } from "#import/layout/found";
import { readGrid } from "#import/layout/row-reader";

const bare: LayoutOptions = { answers: {}, fileName: null };

/** Reads rows of cells. */
export function readCells(
  rows: readonly (readonly Cell[])[],
  options: Partial<LayoutOptions> = {},
  corner: Corner = textCorner,
): Found {
  return readGrid({ ...corner, rows }, { ...bare, ...options });
}

/** Reads a sheet drawn as lines whose cells are parted by strokes. */
export function readSheet(drawn: string, options: Partial<LayoutOptions> = {}): Found {
  return readCells(cellsOf(drawn), options);
}

/** The cells of a sheet drawn as lines; the first and the last line are blank. */
export function cellsOf(drawn: string): string[][] {
  const lines = drawn.split("\n").slice(1, -1);
  return lines.map((line) => line.split("|").map((cell) => cell.trim()));
}

/** What was found, as a person would write it down: "name [unit]: period value, period value". */
export function written(found: Found): string[] {
  return found.series.map(writtenSeries);
}

function writtenSeries({ name, unit, asOf, cadence, points }: FoundSeries): string {
  const figures = Array.from(points.values, (value, i) => {
    const from = points.marks.get(i)?.from;
    const span = from === undefined ? "" : `${pointPeriod(cadence, from)}/`;
    return `${span}${pointPeriod(cadence, points.ordinals[i])} ${value}`;
  });
  const vintage = asOf === null ? "" : ` as of ${asOf}`;
  return `${name}${unit === null ? "" : ` [${unit}]`}${vintage}: ${figures.join(", ")}`;
}

/** The findings, as "address kind". */
export function told(found: Found): string[] {
  return found.findings.map(({ address, fault }) => `${address} ${fault.kind}`);
}
