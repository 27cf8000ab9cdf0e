import { yearToDate } from "#change/year-to-date";
import { headerOf, spread } from "#cells/layout";
import { wordOption } from "#cells/options";
import { runningWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { readMonthly } from "./read-monthly";

export const ytd: WorkbookFunction = {
  name: "YTD",
  group: "change",
  parameters: [needed("values"), optional("dates"), optional("how", runningWords)],
  answer: ([values, dates, how], locale) => {
    const running = wordOption(how, "how", runningWords, "sum");
    const table = readMonthly(values, dates, locale, { argument: "values" }, "YTD");
    return spread(
      table,
      table.columns.map(({ name, series }) => ({
        header: headerOf(name, labels.ytd[locale.language]),
        result: yearToDate(series, running),
      })),
    );
  },
};
