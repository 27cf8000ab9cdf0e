import type { Fault } from "#error/fault";

/** Something about a file that its reader should know, with the place. Its sentence stands in `words`. */
export interface Finding {
  /** "B14", "'表1'!B14", or the path of a JSON document: "/value/17". Null where it is the whole file. */
  readonly address: string | null;
  /** "note": understood, and worth saying. "problem": not understood, or doubtful. */
  readonly weight: "note" | "problem";
  readonly fault: Fault;
}
