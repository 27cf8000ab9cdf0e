/** A row of the data table: one figure as it was known from one day on. */
export interface DataRow {
  readonly id: string;
  readonly name: string;
  /** In the notation of SDMX: 2025-11, 2025-Q3, 2025-H1, 2025, 2025-11-30. */
  readonly period: string;
  /** `NaN` where the source withdrew the figure. */
  readonly value: number;
  /** As printed; a percent stays a percent here. "" where it is not known, as in all texts below. */
  readonly unit: string;
  readonly status: Status;
  readonly source: string;
  /** The day on which the source published it, as 2025-12-09. */
  readonly published: string;
  /** The day from which the workbook knew it. */
  readonly asOf: string;
  /** `NaN` where no range was printed. */
  readonly low: number;
  readonly high: number;
  readonly note: string;
}

/** What kind of figure it is; a forecast never becomes an actual by lying beside one. */
export type Status = "actual" | "preliminary" | "revised" | "forecast" | "estimated";
