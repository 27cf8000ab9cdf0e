import { dayOfSerial } from "#calendar/serial";
import { dayText } from "#calendar/day-text";
import type { Cell } from "#cells/cell";
import { percentText } from "../percent-text";
import { unescaped } from "./escaped-text";
import type { Shown } from "./number-format";

/** What the cells of all sheets refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly shown: readonly Shown[];
  readonly date1904: boolean;
}

/**
 * The value of a cell as its reader sees it. A number shown as a day is that day, as 2025-11-30; a number
 * shown in percent is its percentage, as text: 0.123 in a column headed "%" is 12.3, and only the sign tells.
 * What is no number where one should be stays the text it is, and is reported by whoever reads the figures.
 *
 * @param type   of the cell: "s" refers to a shared string, "e" is an error …; a number where it is left out
 * @param style  the style to which the cell refers
 * @param text   null where the cell has none
 * @returns      undefined where the shared string does not exist
 */
export function cellValue(
  type: string | undefined,
  style: string | undefined,
  text: string | null,
  { strings, shown, date1904 }: CellContext,
): Cell | undefined {
  if (text === null || text === "") return null;
  if (type === "s") return strings[Number(text)] === "" ? null : strings[Number(text)];
  if (type === "b") return text === "1" || text === "true";
  if (type === "e") return { error: text };
  if (type === "d") return text.slice(0, 10);
  if (type !== undefined && type !== "n") return unescaped(text);
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  const as = style === undefined ? "number" : shown[Number(style)];
  if (as === "day") return dayShown(value, date1904);
  return as === "percent" ? percentText(value) : value;
}

/** Times are kept to the millisecond; a sum of hours that misses midnight by less has reached it. */
function dayShown(value: number, date1904: boolean): Cell {
  const day = dayOfSerial(value + 0.0005 / 86_400, date1904);
  return Number.isNaN(day) ? value : dayText(day);
}
