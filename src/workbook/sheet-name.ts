/**
 * A range as a formula names it, with the name of its sheet in quotes.
 *
 * Every name is quoted, since a name may read as a cell (Q1), as a number or as a word of Excel's, and which
 * do so differs between its languages.
 *
 * @example reference("It's", "B2:C5")  // "'It''s'!B2:C5"
 */
export function reference(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/** Why a text cannot be the name of a sheet in Excel, or null where it can. */
export function nameTrouble(sheet: string): "empty" | "long" | "mark" | "reserved" | null {
  if (sheet.trim() === "") return "empty";
  if (sheet.length > 31) return "long";
  if (/[:\\/?*[\]]|\p{Cc}/u.test(sheet) || /^'|'$/.test(sheet)) return "mark";
  return /^history$/i.test(sheet) ? "reserved" : null;
}

/** True where two names are the same to Excel, which does not tell capitals apart. */
export function sameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
