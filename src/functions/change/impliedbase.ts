import { AluError, refuse } from "#error/alu-error";
import { fault, type Fault } from "#error/fault";
import { impliedBase, impliedBaseBand, looksLikePercent, asFraction, type Kind } from "#change/implied-base";
import { halfUnit, placesOf } from "#change/rounding-band";
import type { Answer } from "#cells/answer";
import { cellNumber } from "#cells/cell-number";
import { broadcast, eachCell } from "#cells/broadcast";
import { readFigures, type FigureCell, type Figures } from "#cells/figures";
import { wordOption } from "#cells/options";
import { withoutPercentSigns } from "#cells/percent-signs";
import type { Argument, Locale } from "#cells/cell";
import { kindWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { isInPercent } from "./given-growth";

export const impliedbase: WorkbookFunction = {
  name: "IMPLIEDBASE",
  group: "change",
  parameters: [needed("value"), needed("change"), optional("kind", kindWords), optional("places")],
  answer: ([value, change, kind, places], locale) => {
    const typed = wordOption(kind, "kind", kindWords, null);
    const by = typed ?? "fraction";
    const zeros = by === "points" ? "edges" : "missing";
    const values = readFigures(value, locale, { argument: "value", zeros });
    const given = isInPercent(typed) ? withoutPercentSigns(change) : change;
    const changes = readFigures(given, locale, { argument: "change" });
    if (typed === null) refusePercentage(change);
    const word = (label: keyof typeof labels) => labels[label][locale.language];
    const cells = [values, changes];
    const base = eachCell(cells, word("impliedBase"), ([v, c]) => baseOf(v, c, by));
    const printed = placesOption(places, locale);
    if (!printed) return base;
    const end = (i: 0 | 1) =>
      eachCell(cells, word(i === 0 ? "low" : "high"), ([v, c]) => bandOf(v, c, by, printed, i));
    return beside([base, end(0), end(1)], broadcast(cells).lead);
  },
};

/** A number, or a text without its percent sign, that was meant in percent. */
function refusePercentage(change: Argument): void {
  const across = change!.length === 1 && change![0].length > 1;
  change!.forEach((row, r) =>
    row.forEach((cell, c) => {
      const value = typeof cell === "string" && /[%‰％]\s*$/.test(cell) ? NaN : cellNumber(cell);
      if (value !== null && looksLikePercent(value))
        throw new AluError("change-too-large", {
          argument: "change",
          place: across ? { row: c + 1, across } : { row: r + 1 },
          found: value,
        });
    }),
  );
}

function baseOf(value: FigureCell, change: FigureCell, kind: Kind): number | Fault {
  if (Number.isNaN(value.value)) return fault("figure-missing", { argument: "value" });
  if (Number.isNaN(change.value)) return fault("no-value", {});
  const base = impliedBase(value.value, change.value, kind);
  return Number.isNaN(base) && kind !== "points"
    ? fault("no-base-left", { found: asFraction(change.value, kind) })
    : base;
}

type Printed = readonly [ofValue: number | null, ofChange: number | null];

function bandOf(
  value: FigureCell,
  change: FigureCell,
  kind: Kind,
  printed: Printed,
  i: 0 | 1,
): number | Fault {
  const base = baseOf(value, change, kind);
  if (typeof base !== "number") return base;
  const half = (cell: FigureCell, places: number | null) =>
    halfUnit(cell.places ?? places ?? placesOf(cell.value));
  const band = impliedBaseBand(
    value.value,
    change.value,
    kind,
    half(value, printed[0]),
    half(change, printed[1]),
  );
  if (band) return band[i];
  return fault("base-within-rounding", {
    found: kind === "points" ? change.value : asFraction(change.value, kind),
  });
}

/** One number for both figures, or one for the value and one for the change. */
function placesOption(argument: Argument, locale: Locale): Printed | null {
  if (argument === null) return null;
  const given = readFigures(argument, locale, { argument: "places", zeros: "values" }).cells.flat();
  if (given.length > 2) refuse("places-count", { argument: "places", found: given.length, figures: 2 });
  const places = given.map(({ value }) => {
    if (Number.isNaN(value)) return null;
    if (!Number.isInteger(value)) refuse("not-whole", { argument: "places", found: value });
    return value;
  });
  return places.length === 1 ? [places[0], places[0]] : [places[0], places[1]];
}

/** Answers side by side, with the dates that each of them carries once. */
function beside(answers: readonly Answer[], { across, ownDates }: Figures): Answer {
  const skip = ownDates ? 1 : 0;
  if (across) return answers.flatMap((answer, i) => (i === 0 ? answer : answer.slice(skip)));
  return answers[0].map((row, r) => [...row, ...answers.slice(1).flatMap((answer) => answer[r].slice(skip))]);
}
