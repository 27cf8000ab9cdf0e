import type { Answer } from "#cells/answer";
import type { Argument, Locale } from "#cells/cell";
import { readFigures } from "#cells/figures";
import { oneCell, wordOption } from "#cells/options";
import { withoutPercentSigns } from "#cells/percent-signs";
import { looksLikePercent } from "#change/implied-base";
import { refuse } from "#error/alu-error";
import { checkChange } from "#evidence/check-change";
import { printed, type Printed } from "#evidence/printed";
import type { Checked } from "#evidence/verdict";
import { kindWords } from "#words/choices";
import { verdicts } from "#words/verdicts";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { isInPercent } from "../change/given-growth";
import { isPercentText, placesOption } from "./places";

export const checkchange: WorkbookFunction = {
  name: "CHECKCHANGE",
  group: "evidence",
  parameters: [
    needed("value"),
    needed("change"),
    needed("base"),
    optional("kind", kindWords),
    optional("places"),
  ],
  answer: ([value, change, base, kind, places], locale) => {
    const own = placesOption(places, 3, [1, 1, 1]);
    const typed = wordOption(kind, "kind", kindWords, null);
    // Where the kind is percent, the sign of "4.2%" only repeats it.
    const given = isInPercent(typed) ? withoutPercentSigns(change) : change;
    const figures = [
      figureOf(value, "value", own[0], locale),
      figureOf(given, "change", own[1], locale),
      figureOf(base, "base", own[2], locale),
    ];
    if (typed === null && !isPercentText(oneCell(change, "change"))) refusePercent(figures[1].value);
    const way = typed ?? "fraction";
    return verdictRow(checkChange(figures[0], figures[1], figures[2], way), way === "fraction", locale);
  },
};

function figureOf(argument: Argument, name: string, places: number | null, locale: Locale): Printed {
  if (oneCell(argument, name) === null) refuse("nothing-to-check", { argument: name });
  const figure = readFigures(argument, locale, { argument: name, zeros: "values" }).cells[0][0];
  return printed(figure.value, figure.places ?? places);
}

function refusePercent(found: number): void {
  if (looksLikePercent(found)) refuse("change-too-large", { argument: "change", place: { row: 1 }, found });
}

/** Verdict, implied figure and gap in one row. */
export function verdictRow({ verdict, implied, gap }: Checked, isRate: boolean, locale: Locale): Answer {
  const shown = (value: number) => (isRate ? ({ value, format: "0.0%" } as const) : value);
  return [[verdicts[verdict][locale.language], shown(implied), shown(gap)]];
}
