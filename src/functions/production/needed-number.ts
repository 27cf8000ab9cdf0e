import { refuse } from "#error/alu-error";
import type { Argument } from "#cells/cell";
import { numberOption, type NumberLimits } from "#cells/options";

/** One number that must be given; a blank cell is refused by name. */
export function neededNumber(argument: Argument, name: string, limits: NumberLimits = {}): number {
  return numberOption(argument, name, null, limits) ?? refuse("missing-argument", { argument: name });
}
