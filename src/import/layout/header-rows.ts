import type { Cell } from "#cells/cell";
import { isBlank, textOf } from "./blank";
import { isSaying, isUnit } from "./lines";
import { labelOf, saysPeriod, type Label } from "./words-of-tables";

/** What a row above the figures says of each column. */
export type HeaderRow = Exclude<Label, "name"> | "names" | "line";

/** What each row of a header is. */
export function headerRows(
  above: readonly (readonly Cell[])[],
  axis: number,
  isTitled: boolean,
): HeaderRow[] {
  const kinds = above.map((row): HeaderRow => {
    const label = labelOf(textOf(row[axis])) ?? labelBehind(row, axis);
    if (label !== null && label !== "name") return label;
    if (isLine(row, axis)) return "line";
    return others(row, axis).every(isUnit) && label === null ? "unit" : "names";
  });
  tellCodes(above, axis, kinds);
  // A sole row of header is that of names, even where a name is a unit: "点", "%".
  if (!kinds.includes("names") && kinds.includes("unit")) {
    const last = kinds.lastIndexOf("unit");
    // Below a title that names the series, the only cell of a header is its unit: 氧化铝产量 above 月份, 万吨.
    const isOfTitle = (isTitled || kinds.includes("line")) && others(above[last], axis).length === 1;
    if (!isOfTitle && labelOf(textOf(above[last][axis])) === null) kinds[last] = "names";
  }
  return kinds;
}

const code = /^[A-Z][A-Z0-9_.]{3,}$/;

/** A row of nothing but codes below one that names each column: CRUDE_PETRO, ALUMINUM below Crude oil, Aluminum. */
function tellCodes(above: readonly (readonly Cell[])[], axis: number, kinds: HeaderRow[]): void {
  const first = kinds.indexOf("names");
  if (first < 0) return;
  const named = others(above[first], axis);
  const isDistinct = (texts: readonly string[]) => new Set(texts).size === texts.length;
  if (!isDistinct(named) || named.every((text) => code.test(text))) return;
  above.forEach((row, i) => {
    const own = others(row, axis);
    const areCodes = own.length === named.length && isDistinct(own) && own.every((text) => code.test(text));
    if (areCodes && kinds[i] === "names" && i > first) kinds[i] = "code";
  });
}

/** Where periods head several columns, 单位 stands in the row below: it is the first that its column says. */
function labelBehind(row: readonly Cell[], axis: number): Label | null {
  if (!isBlank(row[axis])) return null;
  const label = labelOf(textOf(row.find((cell) => !isBlank(cell))));
  return label === "unit" || label === "code" || label === "frequency" ? label : null;
}

function others(row: readonly Cell[], axis: number): string[] {
  return row.flatMap((cell, c) => (c === axis || isBlank(cell) ? [] : [textOf(cell)]));
}

/** True for a row of one text at the left, or of nothing but such things as 单位：万吨. */
function isLine(row: readonly Cell[], axis: number): boolean {
  const filled = row.flatMap((cell, c) => (isBlank(cell) ? [] : [{ c, text: textOf(cell) }]));
  if (filled.every(({ text }) => isSaying(text))) return true;
  return filled.length === 1 && filled[0].c <= axis && !saysPeriod(filled[0].text);
}
