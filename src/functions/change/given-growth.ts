import { AluError } from "#error/alu-error";
import { fault } from "#error/fault";
import { at } from "#error/place";
import { asFraction, looksLikePercent, type Kind } from "#change/implied-base";
import type { GrowthKind } from "#change/growth-kind";
import { map, type Series } from "#series/series";
import { placedFault } from "#cells/layout";
import type { Table } from "#cells/table";

/** Refuses a change above 1.5 in size whose kind was left out: it is a percentage in all likelihood. */
export function refusePercentages(x: Series, kind: Kind | null, argument: string, table: Table): void {
  if (kind !== null) return;
  const t = x.values.findIndex(looksLikePercent);
  if (t < 0) return;
  const wrong = fault("change-too-large", { argument, place: at(t), found: x.values[t] });
  throw new AluError(wrong.kind, placedFault(wrong, table).parameters);
}

/** Growth rates as fractions, however they were typed. */
export function growthFractions(x: Series, kind: GrowthKind | null, argument: string, table: Table): Series {
  refusePercentages(x, kind, argument, table);
  return map(x, (t) => asFraction(x.values[t], kind ?? "fraction"));
}

/** True for the kinds whose figures a percent sign would only repeat. */
export function isInPercent(kind: Kind | null): boolean {
  return kind === "percent" || kind === "index100";
}
