import type { DecimalMark } from "#cells/digits";
import type { SdmxRoles } from "../sdmx/sdmx-columns";
import type { AxisColumns } from "./axis-columns";
import type { ColumnHeader } from "./header";
import type { Lines } from "./lines";
import type { PeriodOf } from "./period-cell";
import type { Bare } from "./period-said";
import type { Role } from "./words-of-tables";

/** How the rows of a table are read, once its first rows have settled it. */
export interface Plan {
  readonly axis: AxisColumns;
  readonly periodOf: PeriodOf;
  readonly lines: Lines;
  /** Columns of figures; each is a series, or one for each key. */
  readonly figures: readonly FigureColumn[];
  /** Columns that say of what a row is: in long form a series is told by them. */
  readonly keys: readonly number[];
  /** True where periods head columns of the sheet, and keys are header rows below them. */
  readonly isAcross: boolean;
  /** Columns that speak of the figures beside them. */
  readonly roles: ReadonlyMap<Role, number>;
  readonly sdmx: SdmxRoles | null;
  /** A table of years by months, which is one series: what each column is of a year, or which year it is. */
  readonly matrix: ReadonlyMap<number, MatrixColumn> | null;
}

/** A column of figures. */
export interface FigureColumn extends ColumnHeader {
  readonly column: number;
  /** The day of the vintage, as 2022-05-03, where the header names one. */
  readonly asOf: string | null;
  /** How its figures mark decimals; null where nobody knows. */
  readonly decimal: DecimalMark | null;
}

/** What the header of a table of years by months says of a column. */
export type MatrixColumn = Bare | { readonly kind: "year"; readonly year: number };
