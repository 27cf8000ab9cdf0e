import { cellText, type Argument } from "#cells/cell";
import { numberOption, oneCell } from "#cells/options";
import { plain } from "#cells/plain";
import type { Frequency } from "#calendar/period";

/** How many periods a change spans: a whole number, by default 1, or the word yoy (同比) for a year. */
export function periodsOption(argument: Argument, frequency: Frequency): number {
  const cell = oneCell(argument, "periods");
  if (typeof cell === "string" && /^(yoy|同比)$/i.test(plain(cellText(cell)))) return frequency;
  return numberOption(argument, "periods", 1, { least: 1, whole: true });
}
