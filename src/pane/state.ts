import type { RenderedCell, RenderedFault } from "#functions/rendered";
import type { Both, Language } from "#words/language";
import type { Fields } from "./formula/formula-text";
import type { Insertion } from "./functions/insertion-state";
import { chooseAgain, type ImportState } from "./import/import-state";

/** All that the pane shows. The view is a function of it, and only actions make a new one. */
export interface State {
  readonly language: Language;
  readonly dark: boolean;
  readonly screen: Screen;
  readonly sample: Sample;
  readonly import: ImportState;
  /** The sites that a file may be fetched from; a build names none unless it is told to. */
  readonly origins: readonly string[];
  /** What is typed into the search of functions. */
  readonly query: string;
  /** The function whose arguments are being filled; null while the list is shown. */
  readonly open: OpenFunction | null;
}

export type Screen = "start" | "import" | "functions";

/** How far the insertion of the sample model has come. */
export type Sample =
  | { readonly kind: "offered" }
  | { readonly kind: "inserting" }
  | { readonly kind: "inserted"; readonly sheets: readonly string[]; readonly isRenamed: boolean }
  | { readonly kind: "refused"; readonly why: Both };

export interface OpenFunction {
  readonly name: string;
  readonly fields: Fields;
  /** The sheet of the cell that was selected last; ranges on it need no sheet in the formula. */
  readonly home: string | null;
  readonly preview: Preview;
  readonly insertion: Insertion;
}

/** What the formula answers before it is inserted. */
export type Preview =
  | { readonly kind: "incomplete"; readonly argument: string }
  | { readonly kind: "reading" }
  | { readonly kind: "answer"; readonly rows: readonly (readonly RenderedCell[])[] }
  | { readonly kind: "fault"; readonly fault: RenderedFault }
  /** Only the workbook can compute it. */
  | { readonly kind: "later" }
  /** Too many cells to read for a preview. */
  | { readonly kind: "large" }
  | { readonly kind: "refused"; readonly why: Both };

/** The pane as it opens. */
export function firstState(language: Language, dark: boolean, origins: readonly string[] = []): State {
  return {
    language,
    dark,
    screen: "start",
    sample: { kind: "offered" },
    import: chooseAgain(),
    origins,
    query: "",
    open: null,
  };
}
