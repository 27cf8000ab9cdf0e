import { areaOf } from "./area";

/** A range as a formula names it; `sheet` is null for the sheet that the formula stands on. */
export interface Reference {
  readonly sheet: string | null;
  readonly address: string;
}

/**
 * A range as it is written in a formula. The sheet is left out where the formula stands on it.
 *
 * @param home  the sheet of the formula; null writes the sheet always
 * @example referenceText({ sheet: "Q1's data", address: "A1:B2" }, "Panel")  // "'Q1''s data'!A1:B2"
 * @example referenceText({ sheet: "Panel", address: "A1:B2" }, "Panel")  // "A1:B2"
 */
export function referenceText({ sheet, address }: Reference, home: string | null): string {
  return sheet === null || sheet === home ? address : `${sheetText(sheet)}!${address}`;
}

/**
 * The name of a sheet as a formula writes it: in quotes wherever a workbook could read it as something else.
 *
 * @example sheetText("Panel")  // "Panel"
 * @example sheetText("面板")  // "'面板'"
 * @example sheetText("AB12")  // "'AB12'"
 */
export function sheetText(sheet: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !readsAsSomethingElse(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** An address such as AB12, one in R1C1 notation, or a truth value. */
function readsAsSomethingElse(name: string): boolean {
  return areaOf(name) !== null || /^(r\d*c?\d*|c\d*|true|false)$/i.test(name);
}

/**
 * The range that a text names, with or without its sheet; null for any other text.
 *
 * @example referenceOf("'Q1''s data'!$A$1:B2")  // { sheet: "Q1's data", address: "$A$1:B2" }
 * @example referenceOf("2024-01")  // null
 */
export function referenceOf(text: string): Reference | null {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!\s]+)!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const [, quoted, bare, address] = match;
  if (areaOf(address) === null) return null;
  return { sheet: quoted?.replaceAll("''", "'") ?? bare ?? null, address: address.trim() };
}
