import type { Cells } from "#cells/cell";

/**
 * What ALU asks of a workbook. Excel and the browser workbook each provide one, and `test/workbook/contract.ts`
 * holds both to what is said here. What cannot be done rejects with an `AluError` whose sentence a reader can act on.
 */
export interface Workbook {
  /** The selected range of the active sheet. */
  selection(): Promise<RangeName>;
  /** Names of the sheets, in order. */
  sheets(): Promise<readonly string[]>;
  /** The values of a range: a blank is null, an error an `ErrorCell`, a date its serial. */
  read(range: RangeName): Promise<Cells>;
  /** The address of what is filled on a sheet; null for an empty or unknown one. */
  usedRange(sheet: string): Promise<string | null>;
  /** The tables of the workbook, on every sheet. */
  tables(): Promise<readonly TableName[]>;
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

/** A table of the workbook: a block with a header, known by a name that formulas use. */
export interface TableName {
  readonly name: string;
  readonly sheet: string;
  /** The whole of it, header included. */
  readonly address: string;
  /** How a formula names the whole of it, header included: "ALU_Data[#All]" in Excel. */
  readonly reference: string;
}

/** One change to a workbook, as plain data that can be shown, carried out in either workbook, and undone. */
export type Edit =
  /** Adds a sheet at the end; its name must be free. Later edits may write on it. */
  | { readonly kind: "add-sheet"; readonly sheet: string }
  /** Writes values, as many as the address has cells; a text stays that text, never a formula, number or date. `null` empties its cell. */
  | { readonly kind: "write"; readonly sheet: string; readonly address: string; readonly cells: Cells }
  /** Enters formulas, one a cell, as many as the address has cells; "" leaves its cell alone. A formula may spill. */
  | {
      readonly kind: "formulas";
      readonly sheet: string;
      readonly address: string;
      readonly formulas: readonly (readonly string[])[];
    }
  /** Makes a table of a block whose first row is its header; the name must be free. */
  | { readonly kind: "add-table"; readonly sheet: string; readonly address: string; readonly name: string }
  /** The table now reaches over this block, which begins where the table does; formulas that name it follow. */
  | { readonly kind: "resize-table"; readonly sheet: string; readonly address: string; readonly name: string }
  /** How cells look. */
  | { readonly kind: "look"; readonly sheet: string; readonly address: string; readonly look: Look }
  /** A conditional look: where a cell of the range satisfies the rule. */
  | { readonly kind: "rule"; readonly sheet: string; readonly address: string; readonly rule: Rule }
  /** The width of columns: "B" or "B:D". */
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
  /** As "#rrggbb". */
  readonly fill?: string;
  readonly colour?: string;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right";
}

/** A cell equal to a value takes a look; the words and numbers stay, so colour never speaks alone. */
export interface Rule {
  readonly equals: number | string | boolean;
  readonly fill: string;
  readonly colour: string;
}
