import type { Answer } from "#cells/answer";
import type { Argument, Locale } from "#cells/cell";
import type { Both } from "#words/language";

/** A function as the workbook sees it: how it is called and how it answers. Its help is its `Guide`. */
export interface WorkbookFunction {
  /** The name after `ALU.`, and for good the id under which workbooks know it. */
  readonly name: string;
  readonly group: Group;
  /** In the order of the call; required ones first. */
  readonly parameters: readonly Parameter[];
  /** One argument a parameter, null where it was left out. */
  readonly answer: (args: readonly Argument[], locale: Locale) => Answer;
}

export type Group =
  "change" | "calendar" | "production" | "composite" | "prosperity" | "evidence" | "support";

export interface Parameter {
  readonly name: string;
  readonly optional?: true;
  /** The words it takes, offered by Excel as a list. */
  readonly words?: Choices;
}

/** The words of an argument: what the calculation calls it, and how each language says it. */
export type Choices = Readonly<Record<string, Choice>>;

export interface Choice extends Both {
  /** Other spellings that are understood. */
  readonly also?: readonly string[];
}

/** A required parameter. */
export function needed(name: string, words?: Choices): Parameter {
  return words ? { name, words } : { name };
}

/** An optional parameter. */
export function optional(name: string, words?: Choices): Parameter {
  return words ? { name, optional: true, words } : { name, optional: true };
}
