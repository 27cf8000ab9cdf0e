import { refuse } from "#error/alu-error";
import { baseGap } from "#change/base-gap";
import { readCompanion } from "#cells/companion";
import { headerOf, spread } from "#cells/layout";
import { wordOption } from "#cells/options";
import { withoutPercentSigns } from "#cells/percent-signs";
import { readTable } from "#cells/table";
import { growthKindWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { growthFractions, isInPercent } from "./given-growth";

export const basegap: WorkbookFunction = {
  name: "BASEGAP",
  group: "change",
  parameters: [needed("values"), needed("published"), optional("dates"), optional("kind", growthKindWords)],
  answer: ([values, published, dates, kind], locale) => {
    const typed = wordOption(kind, "kind", growthKindWords, null);
    const table = readTable(values, dates, locale, { argument: "values", zeros: "missing" });
    if (table.columns.length !== 1)
      refuse("one-series", { argument: "values", columns: table.columns.length });
    const rates = isInPercent(typed) ? withoutPercentSigns(published) : published;
    const given = readCompanion(table, "values", rates, dates, locale, {
      argument: "published",
    });
    const [level] = table.columns;
    const { base, gap } = baseGap(level.series, growthFractions(given.series, typed, "published", table));
    const word = (label: keyof typeof labels) => labels[label][locale.language];
    return spread(table, [
      { header: headerOf(level.name, word("comparableBase")), result: base },
      { header: word("gap"), result: gap, format: "0.0%" },
    ]);
  },
};
