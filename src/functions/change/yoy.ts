import { yearOnYear } from "#change/year-on-year";
import { headerOf, spread } from "#cells/layout";
import { readTable } from "#cells/table";
import { basisWords, methodWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";

export const yoy: WorkbookFunction = {
  name: "YOY",
  group: "change",
  parameters: [
    needed("values"),
    optional("dates"),
    optional("basis", basisWords),
    optional("method", methodWords),
  ],
  answer: ([values, dates], locale) => {
    const table = readTable(values, dates, locale, { argument: "values", zeros: "missing" });
    return spread(
      table,
      table.columns.map(({ name, series }) => ({
        header: headerOf(name, labels.yoy[locale.language]),
        result: yearOnYear(series),
        format: "0.0%",
      })),
    );
  },
};
