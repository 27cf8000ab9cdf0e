import { isErrorCell, type Cell, type Locale } from "#cells/cell";
import { delivered } from "#cells/delivered";
import { refuse } from "#error/alu-error";
import { deliveries } from "#words/delivered";
import { needed, type WorkbookFunction } from "../workbook-function";

const limit = 1_000_000;

export const args: WorkbookFunction = {
  name: "ARGS",
  group: "support",
  parameters: [needed("range")],
  answer: ([range], locale) => {
    const rows = range!;
    if (!rows.some((row) => row.length > 0)) return refuse("empty-range", { argument: "range" });
    const cells = rows.reduce((n, row) => n + row.length, 0);
    if (cells > limit) return refuse("too-many-cells", { argument: "range", cells, limit });
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    return rows.map((row) => Array.from({ length: width }, (_, c) => wordOf(row[c] ?? null, locale)));
  },
};

function wordOf(cell: Cell, { language }: Locale): string {
  const word = deliveries[delivered(cell)][language];
  return isErrorCell(cell) ? `${word} ${cell.error}` : word;
}
