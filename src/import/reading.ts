import type { Format } from "./imported";
import type { Grid } from "./grid";
import type { Found, LayoutOptions } from "./layout/found";
import { readGrid } from "./layout/row-reader";
import type { Finding } from "./finding";

/** What a format's reader delivers, before anything is concluded about a series. */
export interface Reading extends Found {
  readonly format: Format;
  readonly encoding: string | null;
  /** Rows that are not blank. */
  readonly rows: number;
}

/** What a format's reader is told. */
export type ReadOptions = Pick<LayoutOptions, "answers" | "fileName">;

/** What the sheets of a workbook or the tables of a page hold, one after the other. */
export function readGrids(
  grids: readonly Grid[],
  findings: readonly Finding[],
  options: ReadOptions,
): Omit<Reading, "format" | "encoding"> {
  const all = grids.map((grid) => readGrid(grid, options));
  return {
    series: all.flatMap(({ series }) => series),
    findings: [...findings, ...all.flatMap((found) => found.findings)],
    questions: all.flatMap(({ questions }) => questions),
    rows: grids.reduce((sum, { rows }) => sum + rows.filter(isFilled).length, 0),
  };
}

function isFilled(row: Grid["rows"][number]): boolean {
  return row.some((cell) => cell !== null && cell !== "");
}
