import type { Cell, Cells } from "#cells/cell";

/** What ALU asks of a workbook. Excel and the browser workbook each provide one. */
export interface Workbook {
  /** The selected range of the active sheet. */
  selection(): Promise<RangeName>;
  /** Names of the sheets, in order. */
  sheets(): Promise<readonly string[]>;
  /** The values of a range. */
  read(range: RangeName): Promise<Cells>;
  /** The address of what is filled on a sheet; null for an empty or unknown one. */
  usedRange(sheet: string): Promise<string | null>;
  /** True where the sheet is protected, so that nothing may be written on it. */
  isProtected(sheet: string): Promise<boolean>;
  /** Carries out every edit in one step of undo, in order. Edits are checked before the first is made. */
  apply(edits: readonly Edit[]): Promise<void>;
}

export interface RangeName {
  readonly sheet: string;
  /** Without the sheet: "B2" or "A1:C24". */
  readonly address: string;
}

/** One change to a workbook, as plain data that can be shown, carried out in either workbook, and undone. */
export type Edit =
  /** Adds a sheet at the end; its name must be free. */
  | { readonly kind: "add-sheet"; readonly sheet: string }
  /** Writes values; a text is written as text, never as a formula. */
  | { readonly kind: "write"; readonly sheet: string; readonly address: string; readonly cells: Cells }
  /** Enters formulas, one a cell; "" leaves its cell alone. A formula may spill. */
  | {
      readonly kind: "formulas";
      readonly sheet: string;
      readonly address: string;
      readonly formulas: readonly (readonly string[])[];
    }
  /** How cells look. */
  | { readonly kind: "look"; readonly sheet: string; readonly address: string; readonly look: Look }
  /** A conditional look: where a cell of the range satisfies the rule. */
  | { readonly kind: "rule"; readonly sheet: string; readonly address: string; readonly rule: Rule }
  | {
      readonly kind: "column-width";
      readonly sheet: string;
      readonly columns: string;
      readonly pixels: number;
    }
  /** Keeps the first rows and columns in view. */
  | { readonly kind: "freeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** Brings a sheet to the front and selects a range on it. */
  | { readonly kind: "show"; readonly sheet: string; readonly address: string };

export interface Look {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly colour?: string;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right";
}

/** A cell equal to a value takes a look; the words and numbers stay, so colour never speaks alone. */
export interface Rule {
  readonly equals: Cell;
  readonly fill: string;
  readonly colour: string;
}
