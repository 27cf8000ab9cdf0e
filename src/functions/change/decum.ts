import { decumulate } from "#change/decumulate";
import { headerOf, spread } from "#cells/layout";
import { wordOption } from "#cells/options";
import { janFebWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { readMonthly } from "./read-monthly";

export const decum: WorkbookFunction = {
  name: "DECUM",
  group: "change",
  parameters: [needed("ytd"), optional("dates"), optional("janfeb", janFebWords)],
  answer: ([ytd, dates, janfeb], locale) => {
    const rule = wordOption(janfeb, "janfeb", janFebWords, "days");
    // A total to date of exactly 0 is a month that is not published, delivered as 0.
    const table = readMonthly(ytd, dates, locale, { argument: "ytd", zeros: "missing" }, "DECUM");
    return spread(
      table,
      table.columns.map(({ name, series }) => ({
        header: headerOf(name, labels.single[locale.language]),
        result: decumulate(series, rule),
      })),
    );
  },
};
