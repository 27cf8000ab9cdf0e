import type { WorkbookFunction } from "#functions/workbook-function";
import { argumentText } from "./argument-text";
import type { Fields } from "./formula-text";

/** The fields of a function as an example's formula fills them. */
export function exampleFields({ parameters }: WorkbookFunction, formula: string): Fields {
  const inside = formula.slice(formula.indexOf("(") + 1, formula.lastIndexOf(")"));
  const typed = argumentsOf(inside).map(asTyped);
  return Object.fromEntries(parameters.map(({ name }, i) => [name, typed[i] ?? ""]));
}

/**
 * The arguments of a formula, parted at the commas that are in no text, array or other function.
 *
 * @example argumentsOf('{1,2}, ALU.YTD(A1,B1), "a,b"')  // ["{1,2}", "ALU.YTD(A1,B1)", '"a,b"']
 */
export function argumentsOf(inside: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  let isText = false;
  for (const letter of inside) {
    if (letter === '"') isText = !isText;
    if (!isText && "{(".includes(letter)) depth++;
    if (!isText && "})".includes(letter)) depth--;
    if (letter === "," && depth === 0 && !isText) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}

/** A text without its quotes wherever the field puts them on again; a sum behind =, which keeps it one. */
function asTyped(argument: string): string {
  const bare = /^"((?:[^"]|"")*)"$/.exec(argument)?.[1].replaceAll('""', '"');
  if (bare !== undefined && argumentText(bare, null) === argument) return bare;
  return [argument, null].includes(argumentText(argument, null)) ? argument : `=${argument}`;
}
