import type { Fault } from "#error/fault";
import type { Finding } from "./finding";
import type { FoundSeries } from "./found-series";
import type { Question } from "./question";

/** All that was read from one source. Plain data: it can be sent from one thread to another. */
export interface Imported {
  readonly format: Format;
  /** Of a text: "utf-8", "gb18030", "utf-16le" …; null where the format has its own. */
  readonly encoding: string | null;
  readonly series: readonly ImportedSeries[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

export type Format =
  | "csv"
  | "xlsx"
  | "html"
  | "json-stat"
  | "sdmx-csv"
  | "world-bank"
  | "dbnomics"
  | "smm"
  /** A table in JSON of no service in particular. */
  | "json"
  | "selection";

/** A series with what was concluded about it. Every conclusion names its evidence and can be corrected. */
export interface ImportedSeries extends FoundSeries {
  /** Under which the data table keeps it. */
  readonly id: Concluded<string>;
  /** The indicator of the model, where the name is one of its names; null where it is none. */
  readonly indicator: Concluded<string | null>;
  readonly measuredIn: Concluded<string | null>;
  readonly form: Concluded<Form>;
  /** How Januaries stand: published, none of them, or in February's sum since a year. */
  readonly january: Concluded<January> | null;
  /** Gaps, months given twice, jumps of unit: what a careful reader would ask about. */
  readonly remarks: readonly Remark[];
}

export interface Concluded<T> {
  readonly value: T;
  /** Why, in one sentence: the header says 累计, 25 of 25 years rise. */
  readonly evidence: Fault;
}

/** What the figures are, in the words of the model's column `form`; mom is the change on the month before. */
export type Form = "month" | "ytd" | "yoy" | "ytd_yoy" | "mom";

export type January = "published" | "absent" | "with-february";

/** Something that a careful reader would ask about, and the correction that is offered, if any. */
export interface Remark {
  readonly fault: Fault;
  /** Where it begins, as an address of the file. */
  readonly address: string | null;
  /** Off until the reader switches it on. */
  readonly correction: Correction | null;
}

export type Correction =
  /** Multiplies the points of these positions. */
  | { readonly kind: "scale"; readonly from: number; readonly to: number; readonly by: number }
  /** Leaves out the points of these positions. */
  | { readonly kind: "leave-out"; readonly positions: readonly number[] };
