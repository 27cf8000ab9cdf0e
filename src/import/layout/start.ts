import type { AxisColumns } from "./axis-columns";
import type { ClassOf } from "./cell-class";
import type { Frame } from "./frame";
import type { Lines } from "./lines";
import type { PeriodOf } from "./period-cell";

/** What is known of a table before its columns are. */
export interface Start {
  readonly frame: Frame;
  readonly axis: AxisColumns;
  readonly classOf: ClassOf;
  readonly periodOf: PeriodOf;
  /** What the lines above it said. */
  readonly lines: Lines;
}
