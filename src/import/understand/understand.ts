import { fault } from "#error/fault";
import { median } from "#math/percentile";
import type { FoundSeries } from "../found-series";
import type { Concluded, ImportedSeries, Remark } from "../imported";
import type { Aliases } from "./aliases";
import { calledBy, type Called, type FileContext } from "./called";
import { differingFigures } from "./differing-figures";
import { formOf } from "./form";
import { fractions } from "./fractions";
import { identityOf, idOf } from "./identity";
import { januaries } from "./january";
import { jumps } from "./jumps";
import { lastRepeated } from "./last-repeated";
import { missingMonths } from "./missing-months";
import { remarkAt } from "./remark";
import { rangeOf, timeline, type Timeline } from "./timeline";

/** What else is known when a series is looked at. */
export interface Context extends FileContext {
  readonly aliases: Aliases;
}

/** The form of a series shows in as many points; monthly series have a few hundred. */
const enough = 100_000;
/** Of so few rates the size tells nothing. */
const fewest = 12;

/**
 * What can be concluded about a series that a file holds: its name and id, the indicator of the model, the unit, the
 * form, how its Januaries stand, and what a careful reader would ask about. Each conclusion has its evidence, which
 * an analyst can check against the file; nothing is changed in the figures.
 */
export function understand(found: FoundSeries, { aliases, ...context }: Context): ImportedSeries {
  const called = calledBy(found, context);
  const identity = identityOf(found, called, aliases);
  const said = unitOf(found, called);
  const line = timeline(found.points, enough);
  const { value: indicator } = identity.indicator;
  const { form, doubts } = formOf({ found, called, unit: said.value, indicator, line });
  const january = januaries(found, form.value, line);
  const isGrowth = form.value !== "month" && form.value !== "ytd";
  const measuredIn = isGrowth && said.value === null ? (unitOfGrowth(line) ?? said) : said;
  const remarks: Remark[] = [
    ...(found.points.ordinals.length > 0 ? doubts.map((doubt) => remarkAt(found, 0, doubt)) : []),
    ...missingMonths(found, line, january?.noneSince ?? null),
    ...differingFigures(found),
    ...(isGrowth ? fractions(found, line) : jumps(found, form.value, line)),
    ...lastRepeated(found, line),
  ];
  return {
    ...found,
    name: called.human,
    id: idOf(identity, form.value, called),
    indicator: identity.indicator,
    measuredIn,
    form,
    january: january?.january ?? null,
    remarks,
  };
}

function unitOf({ unit }: FoundSeries, { written, where, unit: ending }: Called): Concluded<string | null> {
  if (unit !== null && unit.trim() !== "")
    return { value: unit.trim(), evidence: fault("unit-said", { unit: unit.trim() }) };
  if (ending === null || where === "code") return { value: null, evidence: fault("unit-not-said", {}) };
  return { value: ending, evidence: fault("unit-in-name", { unit: ending, name: written, where }) };
}

/** Growth is hardly ever told as 1 in percent, nor as 1 in fractions: nothing is concluded in between. */
function unitOfGrowth({ values }: Timeline): Concluded<string> | null {
  const usual = median(values.map(Math.abs));
  if (values.length < fewest || !(usual > 1 || usual < 0.5)) return null;
  const unit = usual > 1 ? "%" : "fraction";
  const [low, high] = rangeOf(values);
  return { value: unit, evidence: fault("unit-of-growth", { unit, low, high }) };
}
