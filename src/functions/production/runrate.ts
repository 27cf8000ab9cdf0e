import { headerOf, spread } from "#cells/layout";
import { numberOption } from "#cells/options";
import { readTable } from "#cells/table";
import { runRate } from "#production/run-rate";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { refuseUndated } from "./dated";

export const runrate: WorkbookFunction = {
  name: "RUNRATE",
  group: "production",
  parameters: [needed("values"), optional("dates"), optional("year_days")],
  answer: ([values, dates, yearDays], locale) => {
    const days = numberOption(yearDays, "year_days", null, { least: 360, most: 366, whole: true });
    const table = readTable(values, dates, locale, { argument: "values" });
    refuseUndated(table, "RUNRATE");
    return spread(
      table,
      table.columns.map(({ name, series }) => ({
        header: headerOf(name, labels.runRate[locale.language]),
        result: runRate(series, days),
      })),
    );
  },
};
