import type { Stamp } from "#import/data-rows";
import type { Imported } from "#import/imported";
import type { Mapping } from "#import/mapping";
import type { Answers } from "#import/question";
import type { Aliases } from "#import/understand/aliases";
import type { Both } from "#words/language";
import type { ImportReport } from "../data/write-import";
import type { Insertion } from "../functions/insertion-state";
import type { Offers } from "./offers";
import type { Readable } from "./reader";

/** How far an import has come. */
export type ImportState = Choosing | Reading | Settling | Written;

/** Nothing is chosen yet. */
export interface Choosing {
  readonly step: "choose";
  /** What stands in the box for a paste. */
  readonly pasted: string;
  /** The address that is typed, in a build that may ask for one. */
  readonly address: string;
  /** Why what was chosen could not be read. */
  readonly refused: Both | null;
}

/** Something is being read for the first time. */
export interface Reading {
  readonly step: "read";
  readonly progress: Progress;
}

/** Which of how many is being read, and how much of it is done. */
export interface Progress {
  readonly name: string;
  readonly at: number;
  readonly of: number;
  /** From 0 to 1; null where that is not known. */
  readonly done: number | null;
}

/** What was read is shown and settled. */
export interface Settling {
  readonly step: "settle";
  readonly sources: readonly Readable[];
  readonly aliases: Aliases;
  readonly answers: Answers;
  readonly imported: Imported;
  readonly mapping: Mapping;
  readonly stamp: Stamp;
  readonly looked: Looked;
  /** An answer is being read again, or the figures are being written; until then nothing else begins. */
  readonly busy: Progress | "writing" | null;
  /** Why it could not be written, or not be read again. */
  readonly refused: Both | null;
}

/** What of a long list is in view. */
export interface Looked {
  /** Typed to find series by name, id or unit. */
  readonly filter: string;
  /** How many series are shown at most. */
  readonly series: number;
  /** The series whose details are open, by position. */
  readonly open: readonly number[];
  /** How many findings of a kind are shown at most, where more than the first few were asked for. */
  readonly findings: Readonly<Record<string, number>>;
}

/** The figures are in the data table. */
export interface Written {
  readonly step: "written";
  readonly report: ImportReport;
  /** Null where there is no data table to point at. */
  readonly offers: Offers | null;
  /** How many formulas are shown at most. */
  readonly shown: number;
  /** Of the formula that was inserted last; `of` is its text. */
  readonly inserted: { readonly of: string; readonly insertion: Insertion } | null;
  /** Of the sheet that holds all of them. */
  readonly sheet: SheetOffer;
}

export type SheetOffer =
  | { readonly kind: "offered" }
  | { readonly kind: "inserting" }
  | { readonly kind: "inserted"; readonly sheet: string }
  | { readonly kind: "refused"; readonly why: Both };

/** As many as fit on a screen without tiring it. */
export const pageOfSeries = 25;
export const pageOfFindings = 5;
export const pageOfOffers = 8;

/** The screen Import as it opens. */
export function chooseAgain(refused: Both | null = null): Choosing {
  return { step: "choose", pasted: "", address: "", refused };
}
