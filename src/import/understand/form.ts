import { fault, type Fault } from "#error/fault";
import type { Said } from "#error/faults/understanding";
import { indicatorNames, type IndicatorId } from "#prosperity/indicator-names";
import { readUnit } from "../cell/unit";
import { pointPeriod, type FoundSeries } from "../found-series";
import type { Concluded, Form } from "../imported";
import type { Called } from "./called";
import { formSaid, type SaidForm } from "./form-words";
import { rangeOf, type Timeline } from "./timeline";
import { perYearOf } from "./per-year";
import { isTotal, withinYear, type WithinYear } from "./within-year";

/** The form of a series, and what does not agree with it. */
export interface FoundForm {
  readonly form: Concluded<Form>;
  readonly doubts: readonly Fault[];
}

/** What is known of a series when its form is asked. */
export interface FormClues {
  readonly found: FoundSeries;
  readonly called: Called;
  readonly unit: string | null;
  readonly indicator: IndicatorId | null;
  readonly line: Timeline;
}

type SaidWhere = SaidForm & { readonly where: Said | "unit" };

/**
 * What the figures are: as the name says, else the title, else the unit %, else as the figures behave. Where words
 * and figures disagree the words hold, and the disagreement is told.
 */
export function formOf(clues: FormClues): FoundForm {
  const said = saidOf(clues);
  const perYear = perYearOf(clues.found.cadence);
  const moves = perYear > 1 && !isRate(clues.unit) ? withinYear(clues.line, perYear) : null;
  const span = toDateOf(clues.found);
  if (span) return { form: { value: ofTotals(said), evidence: fault("form-spans", span) }, doubts: [] };
  if (said && !said.isWeak) return { form: asSaid(said), doubts: doubtsOf(said, moves, clues) };
  const behaves = byUnit(clues) ?? byMoves(moves);
  if (behaves) return { form: behaves, doubts: [] };
  if (said) return { form: asSaid(said), doubts: [] };
  return { form: { value: "month", evidence: fault("form-nothing-said", {}) }, doubts: [] };
}

/** The longest span, where each period runs from January and one goes beyond February: 1-11月. */
function toDateOf({ points: { ordinals, marks }, cadence }: FoundSeries) {
  if (cadence !== "month" || ordinals.length === 0 || marks.size < ordinals.length) return null;
  let longest = 0;
  for (let i = 0; i < ordinals.length; i++) {
    const from = marks.get(i)?.from;
    if (from === undefined || from % 12 !== 0) return null;
    if (ordinals[i] % 12 > ordinals[longest] % 12) longest = i;
  }
  const last = ordinals[longest];
  return last % 12 < 2
    ? null
    : { from: pointPeriod("month", last - (last % 12)), to: pointPeriod("month", last) };
}

function ofTotals(said: SaidWhere | null): Form {
  return said?.form === "yoy" || said?.form === "ytd_yoy" ? "ytd_yoy" : said?.form === "mom" ? "mom" : "ytd";
}

/** The first word of name, file and title that speaks of a form; a weak word is taken where no other is. */
function saidOf({ found, called }: FormClues): SaidWhere | null {
  const texts: readonly (readonly [Said | "unit", string | null])[] = [
    ["name", found.name],
    [called.where === "code" ? "name" : called.where, called.written],
    ["title", found.title],
    ["unit", found.unit],
  ];
  const said = texts.flatMap(([where, text]) => {
    const form = text === null ? null : formSaid(text);
    // A monthly word beside quarters speaks of something else: "month = first month of quarter".
    return form && !(form.isWeak && found.cadence !== "month") ? [{ ...form, where }] : [];
  });
  return said.find(({ isWeak }) => !isWeak) ?? said[0] ?? null;
}

function asSaid({ form, word, where }: SaidWhere): Concluded<Form> {
  return { value: form, evidence: fault("form-said", { form, word, where }) };
}

function isRate(unit: string | null): boolean {
  return unit !== null && readUnit(unit)?.normal === "fraction";
}

function byUnit({ unit, indicator, line }: FormClues): Concluded<Form> | null {
  if (unit === null || !isRate(unit) || line.values.length === 0) return null;
  if (indicator !== null) {
    const { en, zh } = indicatorNames[indicator];
    return { value: "yoy", evidence: fault("form-percent-of-level", { indicator: { en, zh } }) };
  }
  const [low, high] = rangeOf(line.values);
  return low < 0
    ? { value: "yoy", evidence: fault("form-percent-sign", { unit, low, high }) }
    : { value: "month", evidence: fault("form-percent-share", { unit, low, high }) };
}

function byMoves(moves: WithinYear | null): Concluded<Form> | null {
  if (!moves) return null;
  if (isTotal(moves)) {
    const { resets, turns: years } = moves;
    return { value: "ytd", evidence: fault("form-rises-within-year", { resets, years }) };
  }
  return moves.addsUp
    ? { value: "ytd", evidence: fault("form-adds-up", { periods: moves.steps + 1 }) }
    : null;
}

function doubtsOf({ form, word }: SaidWhere, moves: WithinYear | null, { unit, found }: FormClues): Fault[] {
  if (form === "ytd" && moves && moves.firstFall !== null && moves.falls > 0.1 * moves.steps) {
    const first = pointPeriod(found.cadence, moves.firstFall);
    return [fault("total-falls", { word, falls: moves.falls, steps: moves.steps, first })];
  }
  if (form === "month" && moves && isTotal(moves))
    return [fault("month-rises", { word, resets: moves.resets, years: moves.turns })];
  const isGrowth = form === "yoy" || form === "ytd_yoy" || form === "mom";
  const normal = unit === null ? undefined : readUnit(unit)?.normal;
  if (isGrowth && unit !== null && normal !== undefined && !/^(fraction|pp|index|times)?$/.test(normal))
    return [fault("growth-in-unit", { word, unit })];
  return [];
}
