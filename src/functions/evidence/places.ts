import type { Argument, Cell } from "#cells/cell";
import { isMissing } from "#cells/missing";
import { readFigure } from "#cells/number-text";
import { numberOption } from "#cells/options";
import { refuse } from "#error/alu-error";

/** A number of decimal places, −3 for thousands. */
export function placesWithin(places: number): number {
  return Number.isInteger(places) && Math.abs(places) <= 15
    ? places
    : refuse("places-whole", { found: places });
}

/**
 * The places of `figures` figures: one number for all, or one each, in the order of the figures. A blank
 * among them leaves its figure to its own decimals.
 *
 * @param spread  how many of each figure a shorter list speaks for: [8, 1] is eight parts and a total
 */
export function placesOption(
  argument: Argument,
  figures: number,
  spread: readonly number[],
): readonly (number | null)[] {
  const given = argument?.flat() ?? [];
  if (given.every(isMissing)) return Array<null>(figures).fill(null);
  const each = given.map(placesOfCell);
  if (each.length === 1) return Array<number | null>(figures).fill(each[0]);
  if (each.length === figures) return each;
  if (each.length === spread.length) return each.flatMap((p, i) => Array<number | null>(spread[i]).fill(p));
  return refuse("places-count", { argument: "places", found: each.length, figures });
}

function placesOfCell(cell: Cell): number | null {
  if (isMissing(cell)) return null;
  return placesWithin(numberOption([[cell]], "places", 0));
}

/** True for a text such as "4.2%", which tells by itself how it is written. */
export function isPercentText(cell: Cell): boolean {
  return typeof cell === "string" && readFigure(cell) !== null && /[%％]\s*\)?\s*$/.test(cell);
}
