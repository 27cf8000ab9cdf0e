import { refuse } from "#error/alu-error";
import { perUnit } from "#change/growth-kind";
import { bandedMonthYearOnYear } from "#change/month-year-on-year";
import { halfUnits, mostPlaces } from "#change/rounding-band";
import { readCompanion } from "#cells/companion";
import { headerOf, spread } from "#cells/layout";
import { wordOption } from "#cells/options";
import { withoutPercentSigns } from "#cells/percent-signs";
import { growthKindWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { growthFractions, isInPercent } from "./given-growth";
import { readMonthly } from "./read-monthly";

/** A growth rate given as a number counts as printed to 0.1 %. */
const growthPlaces = 3;

export const monthyoy: WorkbookFunction = {
  name: "MONTHYOY",
  group: "change",
  parameters: [needed("ytd"), needed("ytd_yoy"), optional("dates"), optional("kind", growthKindWords)],
  answer: ([ytd, ytdYoy, dates, kind], locale) => {
    const typed = wordOption(kind, "kind", growthKindWords, null);
    const table = readMonthly(ytd, dates, locale, { argument: "ytd", zeros: "missing" }, "MONTHYOY");
    if (table.columns.length !== 1) refuse("one-series", { argument: "ytd", columns: table.columns.length });
    const rates = isInPercent(typed) ? withoutPercentSigns(ytdYoy) : ytdYoy;
    const given = readCompanion(table, "ytd", rates, dates, locale, { argument: "ytd_yoy" });
    const [level] = table.columns;
    const growth = growthFractions(given.series, typed, "ytd_yoy", table);
    const scale = perUnit(typed ?? "fraction");
    const { rate, low, high } = bandedMonthYearOnYear(
      level.series,
      growth,
      halfUnits(level.series.values.length, level.places, mostPlaces(level.series.values, level.places)),
      halfUnits(level.series.values.length, given.places, growthPlaces - Math.log10(scale)).map(
        (half) => half / scale,
      ),
    );
    const word = (label: keyof typeof labels) => labels[label][locale.language];
    return spread(table, [
      { header: headerOf(level.name, word("comparableYoy")), result: rate, format: "0.0%" },
      { header: word("low"), result: low, format: "0.0%" },
      { header: word("high"), result: high, format: "0.0%" },
    ]);
  },
};
