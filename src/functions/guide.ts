import type { Both } from "#words/language";

/** The help of one function: what Excel's dialog, the pane, the help page and the README tell of it. */
export interface Guide {
  /** One sentence without jargon of ours. */
  readonly summary: Both;
  /** The formula in plain text, in the source's letters. */
  readonly formula: Both;
  /** For each parameter by its name: meaning, unit, shape, default. */
  readonly parameters: Readonly<Record<string, Both>>;
  /** What comes back: shape, and what a missing value becomes. */
  readonly answer: Both;
  /** Unit of the answer. */
  readonly unit: Both;
  /** A formula with numbers, and what it answers. The tests run it through the catalogue. */
  readonly examples: readonly GuideExample[];
  /** When it answers an error, and what to do. */
  readonly errors: Both;
  /** The publication that defines the method. */
  readonly source: Both;
  /** Words in either language by which an analyst would search for it, beside its name. */
  readonly keywords: readonly string[];
  /** Further remarks, such as "ALU model, not CNIA". */
  readonly note?: Both;
}

export interface GuideExample {
  /** As typed: =ALU.OPRATE(41.98, 45.19). */
  readonly formula: string;
  /** The arguments as the command line takes them. */
  readonly args: readonly unknown[];
  /** Rows of the answer as plain numbers, texts, or error codes. */
  readonly result: readonly (readonly (number | string | boolean)[])[];
  /** What the example shows and where its figures come from. */
  readonly says: Both;
}
