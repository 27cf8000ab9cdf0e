import { textOf } from "./blank";
import { noCounts, type CellClass, type ClassOf } from "./cell-class";
import type { Frame } from "./frame";
import { labelOf } from "./words-of-tables";

/** What the cells of a frame can be, looked at once. */
export interface FrameClasses {
  readonly at: (row: number, column: number) => CellClass;
  /** How many cells a row has. */
  readonly widthOf: (row: number) => number;
  /** How many figures a row has. */
  readonly figuresIn: (row: number) => number;
  readonly tallyOf: (column: number) => Tally;
  /** False where no table can be: it needs both figures and periods. */
  readonly mayBeTable: boolean;
}

/** What a column holds, counted. */
export interface Tally {
  readonly counts: Readonly<Record<CellClass, number>>;
  /** Its first period, or -1. */
  readonly firstRow: number;
  /** The last text above its figures and periods. */
  readonly header: string;
}

export const periodClasses: readonly CellClass[] = ["period", "bare", "unsettled", "unreal"];

export function isFigureClass(found: CellClass): boolean {
  return found === "figure" || found === "figure-or-period";
}

/** Looks at all cells of a frame. */
export function frameClasses({ rows }: Frame, classOf: ClassOf): FrameClasses {
  const classes = rows.map((row) => (isLabelRow(row) ? [] : row.map(classOf)));
  const figures = classes.map(countFigures);
  const tallies = new Map<number, Tally>();
  const at = (r: number, c: number) => classes[r][c] ?? "blank";
  const mayBePeriod = (found: CellClass) => found === "figure-or-period" || periodClasses.includes(found);
  return {
    at,
    widthOf: (r) => classes[r].length,
    // Months may be the numbers 1 to 12 beside a column of years.
    mayBeTable: figures.some((count) => count > 0) && classes.some((row) => row.some(mayBePeriod)),
    figuresIn: (r) => figures[r],
    tallyOf: (c) => {
      let tally = tallies.get(c);
      if (!tally) tallies.set(c, (tally = tallied(rows, c, at)));
      return tally;
    },
  };
}

function countFigures(row: readonly CellClass[]): number {
  let count = 0;
  for (let c = 0; c < row.length; c++) if (isFigureClass(row[c])) count++;
  return count;
}

function tallied(rows: Frame["rows"], c: number, at: FrameClasses["at"]): Tally {
  const counts = noCounts();
  let firstRow = -1;
  let header = "";
  for (let r = 0; r < rows.length; r++) {
    const found = at(r, c);
    counts[found]++;
    if (firstRow < 0 && periodClasses.includes(found)) firstRow = r;
    if (found === "word" && firstRow < 0 && counts.figure + counts["figure-or-period"] === 0)
      header = textOf(rows[r][c]);
  }
  return { counts, firstRow, header };
}

// 更新时间 and 起始时间 have days in each column, which are no periods of figures.
function isLabelRow(row: Frame["rows"][number]): boolean {
  const first = row.find((cell) => textOf(cell) !== "");
  const label = typeof first === "string" ? labelOf(first) : null;
  return label === "updated" || (label === "other" && /时间|日期|区间|start|end/i.test(textOf(first)));
}
