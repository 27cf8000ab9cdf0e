import { referenceOf, referenceText } from "./reference";

/**
 * What is typed into an argument's field, as a formula writes it; null where the field is empty.
 *
 * A number, a range, an array in braces, a quoted text, TRUE or FALSE, a table's column and an ALU formula
 * stay as they are; after = anything stays. All else is a text and is put in quotes, so that 2024-01 is a
 * month and not a subtraction.
 *
 * @param home  the sheet of the formula; a range on it is written without its sheet
 * @example argumentText("2024-01", null)  // '"2024-01"'
 * @example argumentText('say "A"', null)  // '"say ""A"""'
 * @example argumentText("4.2%", null)  // "4.2%"
 */
export function argumentText(typed: string, home: string | null): string | null {
  const text = typed.trim();
  if (text === "") return null;
  if (text.startsWith("=")) return text.slice(1).trim() || null;
  const reference = referenceOf(text);
  if (reference !== null) return referenceText(reference, home);
  const number = numberText(text);
  if (number !== null) return number;
  return staysAsTyped(text) ? text : quoted(text);
}

/**
 * A text in the quotes of a formula.
 *
 * @example quoted('12" pipe')  // '"12"" pipe"'
 */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A number as a formula takes it: thousands without their separators, which would part arguments. */
function numberText(text: string): string | null {
  const half = text.normalize("NFKC").replace(/^[−–]/, "-");
  const ungrouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?%?$/.test(half) ? half.replaceAll(",", "") : half;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i.test(ungrouped) ? ungrouped.replace(/^\+/, "") : null;
}

function staysAsTyped(text: string): boolean {
  return (
    /^\{.*\}$/s.test(text) ||
    /^"(?:[^"]|"")*"$/s.test(text) ||
    /^(true|false)$/i.test(text) ||
    /^alu\.[a-z0-9]+\(.*\)$/is.test(text) ||
    /^[\p{L}_\\][\p{L}\p{N}_.]*\[.*\]$/su.test(text)
  );
}
