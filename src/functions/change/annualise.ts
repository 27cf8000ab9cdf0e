import { annualise as annualRate } from "#change/annualise";
import { headerOf, spread } from "#cells/layout";
import { numberOption } from "#cells/options";
import { frequencyOf, readTable } from "#cells/table";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { periodsOption } from "./periods-option";

export const annualise: WorkbookFunction = {
  name: "ANNUALISE",
  group: "change",
  parameters: [needed("values"), optional("dates"), optional("periods"), optional("per_year")],
  answer: ([values, dates, periods, perYear], locale) => {
    const table = readTable(values, dates, locale, { argument: "values", zeros: "missing" });
    const n = periodsOption(periods, frequencyOf(table));
    const years = numberOption(perYear, "per_year", frequencyOf(table), { least: 1, most: 366 });
    return spread(
      table,
      table.columns.map(({ name, series }) => ({
        header: headerOf(name, labels.annualised[locale.language]),
        result: annualRate(series, n, years),
        format: "0.0%",
      })),
    );
  },
};
