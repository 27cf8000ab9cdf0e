import type { DataRow } from "#evidence/data-row";
import type { ImportedSeries } from "./imported";
import type { Mapping } from "./mapping";

/** What an import is stamped with, where its file does not say it itself; "" where nobody knows. */
export interface Stamp {
  readonly source: string;
  /** The day on which the source published the figures, as 2025-12-09; not the day of the import. */
  readonly published: string;
  /** The day from which the workbook knows them, as 2025-12-10. */
  readonly asOf: string;
}

/** The rows of the data table that an import makes. */
export function dataRows(series: readonly ImportedSeries[], mapping: Mapping, stamp: Stamp): DataRow[] {
  void mapping;
  void stamp;
  void series;
  return [];
}
