import { eachCell } from "#cells/broadcast";
import { readFigures, type FigureCell } from "#cells/figures";
import { isMissing } from "#cells/missing";
import { refuse } from "#error/alu-error";
import { fault } from "#error/fault";
import { agrees as isRounding } from "#evidence/agrees";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { placesWithin } from "./places";

export const agrees: WorkbookFunction = {
  name: "AGREES",
  group: "evidence",
  parameters: [needed("computed"), needed("stated"), optional("places")],
  answer: ([computed, stated, places], locale) => {
    const read = (argument: typeof computed, name: string) =>
      readFigures(argument, locale, { argument: name, zeros: "values" });
    const isGiven = places?.some((row) => row.some((cell) => !isMissing(cell)));
    const figures = [read(computed, "computed"), read(stated, "stated")];
    return eachCell(
      isGiven ? [...figures, read(places, "places")] : figures,
      labels.agrees[locale.language],
      ([from, to, digits]) => {
        if (Number.isNaN(from.value)) return fault("value-lacking", { argument: "computed" });
        if (Number.isNaN(to.value)) return fault("value-lacking", { argument: "stated" });
        return isRounding(from.value, to.value, placesOf(to, digits));
      },
    );
  },
};

/** A text keeps the decimals that it was printed with. */
function placesOf(stated: FigureCell, places: FigureCell | undefined): number {
  if (stated.places !== null) return stated.places;
  if (places === undefined || Number.isNaN(places.value))
    return refuse("places-needed", { argument: "stated", found: stated.value });
  return placesWithin(places.value);
}
