import type { Finding } from "../finding";
import type { FoundSeries } from "../found-series";
import type { Answers, Question } from "../question";
import type { Cell } from "#cells/cell";

/** What a sheet of cells holds. Every row that is not in a series is a finding, blank rows excepted. */
export interface Found {
  readonly series: readonly FoundSeries[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

/** What is known of a sheet beside its cells. */
export interface LayoutOptions {
  readonly answers: Answers;
  /** The file's name, without folders; null for a paste or a selection. */
  readonly fileName: string | null;
  /** Between the fields of a text; a semicolon makes it possible that commas mark decimals. */
  readonly delimiter?: string | null;
}

/** Takes the rows of a sheet one by one and tells in the end what they hold. */
export interface RowReader {
  /** With figures beside it, a column of figures holds 0 or "" in the row, and its figure or `NaN` there. */
  readonly take: (row: readonly Cell[], figures?: Float64Array) => void;
  /**
   * For each column, whether figures may stand for its texts; null while rows are still held. From then on a row
   * need not outlast its taking.
   */
  readonly figures?: () => readonly boolean[] | null;
  readonly end: () => Found;
}
