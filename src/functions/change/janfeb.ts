import { janFeb } from "#change/jan-feb";
import { headerOf, spread } from "#cells/layout";
import { wordOption } from "#cells/options";
import { janFebWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { readMonthly } from "./read-monthly";

export const janfeb: WorkbookFunction = {
  name: "JANFEB",
  group: "change",
  parameters: [needed("values"), optional("dates"), optional("mode", janFebWords)],
  answer: ([values, dates, mode], locale) => {
    const rule = wordOption(mode, "mode", janFebWords, "days");
    const table = readMonthly(values, dates, locale, { argument: "values" }, "JANFEB");
    return spread(
      table,
      table.columns.map(({ name, series }) => ({
        header: headerOf(name, labels.janFeb[locale.language]),
        result: janFeb(series, rule),
      })),
    );
  },
};
