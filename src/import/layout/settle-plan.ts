import { fault } from "#error/fault";
import { sdmxRoles } from "../sdmx/sdmx-columns";
import type { AxisColumns } from "./axis-columns";
import { textOf } from "./blank";
import { kindsOf } from "./column-kinds";
import type { Context } from "./context";
import { decimalsOf } from "./decimals-of-table";
import { frameAddress, type Frame } from "./frame";
import { namedByNeighbours } from "./form-headers";
import { groupKeys } from "./group-keys";
import { readHeader, type Header } from "./header";
import { keyColumns } from "./key-columns";
import { splitUnit, withLine, type Lines } from "./lines";
import { matrixHeader, type MatrixHeader } from "./matrix-columns";
import type { PeriodOf } from "./period-cell";
import type { FigureColumn, Plan } from "./plan";
import { setColumnsAside } from "./columns-aside";
import type { Start } from "./start";
import { unitOfLine } from "./unit-of-line";
import { vintageOf } from "./vintage-header";
import { saysPeriod } from "./words-of-tables";

/** Settles what each column of a table is, out of its header and its first rows. */
export function settlePlan(start: Start, context: Context): Plan {
  const { frame, axis, periodOf } = start;
  const header = readHeader(frame, axis.firstRow, axis.period, start.lines.title !== null);
  const lines = together(start.lines, header.lines);
  const sdmx = sdmxOf(frame, axis);
  const matrix = matrixHeader(frame, axis, periodOf);
  const kinds = kindsOf(start, header);
  const body = frame.rows.slice(axis.firstRow);
  const named = (["id", "name"] as const).flatMap((role) => kinds.roles.get(role) ?? []);
  const period = axis.year === null ? [axis.period] : [axis.year, axis.period];
  const keys = sdmx
    ? sdmx.dimensions.map(({ code }) => code)
    : keysOf(frame, body, { words: kinds.words, named, period });
  const taken = sdmx ? sdmxTaken(sdmx) : keys;
  if (!sdmx) setColumnsAside(start, header, { ...kinds, keys }, context);
  const own = sdmx ? [sdmx.value] : kinds.figures.filter((c) => !taken.includes(c));
  const figureColumns = matrix ? own.filter((c) => matrix.columns.has(c)) : own;
  if (matrix) setTotalsAside(start, own, matrix, context);
  const decimals = decimalsOf(start, figureColumns, context);
  const figures = figureColumns.map((c, i) =>
    figureColumn(c, header, { lines, alone: figureColumns.length === 1, periodOf, decimal: decimals[i] }),
  );
  const series = matrix
    ? figures.slice(0, 1).map((column) => ofMatrix(column, start, matrix, lines))
    : withForms(figures, lines);
  return {
    axis,
    periodOf,
    lines,
    figures: series,
    keys,
    isAcross: frame.turned,
    roles: kinds.roles,
    sdmx,
    matrix: matrix?.columns ?? null,
  };
}

function keysOf(
  { turned, forms }: Frame,
  body: Frame["rows"],
  candidates: Parameters<typeof keyColumns>[1],
): readonly number[] {
  const { words, named, period } = candidates;
  if (!turned) return keyColumns(body, candidates);
  const own = [...named, ...words].filter((c) => c !== forms).sort((a, b) => a - b);
  const keys = groupKeys(body, own, period[period.length - 1]);
  return forms === undefined ? keys : [...keys, forms];
}

/** A column headed 同比 is that of the figures before it, and its unit is not theirs. */
function withForms(figures: readonly FigureColumn[], lines: Lines): readonly FigureColumn[] {
  const names = namedByNeighbours(figures.map(({ name }) => name));
  return figures.map((column, i) => {
    const name = names[i];
    return name === column.name
      ? column
      : { ...column, name, unit: column.unit ?? unitOfLine(name, lines.unit) };
  });
}

/** A table of years by months is called by the word in its corner. */
function ofMatrix(
  column: FigureColumn,
  { frame, axis }: Start,
  { row }: MatrixHeader,
  lines: Lines,
): FigureColumn {
  const corner = textOf(frame.rows[row][axis.period]);
  const { name, unit } = splitUnit(saysPeriod(corner) || /[\\/]/.test(corner) ? "" : corner);
  return { ...column, name: name || "value", unit: unit ?? unitOfLine(name, lines.unit), asOf: null };
}

function setTotalsAside(
  { frame }: Start,
  columns: readonly number[],
  matrix: MatrixHeader,
  { corner, findings }: Context,
): void {
  for (const c of columns)
    if (!matrix.columns.has(c))
      findings.note(
        frameAddress(corner, frame, matrix.row, c),
        fault("column-of-totals", { header: textOf(frame.rows[matrix.row][c]) }),
      );
}

function together(above: Lines, inside: Lines): Lines {
  return (["title", "unit", "source", "note"] as const).reduce<Lines>(
    (lines, as) => (inside[as] === null ? lines : withLine(lines, { as, text: inside[as] })),
    above,
  );
}

function sdmxOf({ rows }: Frame, { firstRow }: AxisColumns): Plan["sdmx"] {
  return firstRow === 0 ? null : sdmxRoles(rows[firstRow - 1].map(textOf));
}

function sdmxTaken(sdmx: NonNullable<Plan["sdmx"]>): readonly number[] {
  return sdmx.dimensions.map(({ code }) => code);
}

interface Beside {
  readonly lines: Lines;
  readonly alone: boolean;
  readonly periodOf: PeriodOf;
  readonly decimal: FigureColumn["decimal"];
}

function figureColumn(
  column: number,
  header: Header,
  { lines, alone, periodOf, decimal }: Beside,
): FigureColumn {
  const own = header.columns[column];
  const asOf = own.name === "" ? null : vintageOf(own.name, periodOf);
  const bare = asOf !== null || (own.name === "" && alone) ? "value" : own.name;
  const name = bare === "" ? columnName(column) : bare;
  return { ...own, name, unit: own.unit ?? unitOfLine(name, lines.unit), asOf, decimal, column };
}

function columnName(column: number): string {
  return frameAddress(
    { sheet: null, top: 0, left: 0, serials: false, date1904: false },
    { top: 0, left: 0, turned: false },
    0,
    column,
  ).replace(/\d+$/, "");
}
