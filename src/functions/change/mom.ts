import { changeOnBasis } from "#change/on-basis";
import { headerOf, spread } from "#cells/layout";
import { wordOption } from "#cells/options";
import { readTable } from "#cells/table";
import { basisWords, methodWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { basisOption } from "./basis-option";
import { zerosFor } from "./zeros-for";

export const mom: WorkbookFunction = {
  name: "MOM",
  group: "change",
  parameters: [
    needed("values"),
    optional("dates"),
    optional("basis", basisWords),
    optional("method", methodWords),
  ],
  answer: ([values, dates, basis, method], locale) => {
    const by = wordOption(method, "method", methodWords, "pct");
    const table = readTable(values, dates, locale, { argument: "values", zeros: zerosFor(by) });
    const on = basisOption(basis, table);
    return spread(
      table,
      table.columns.map(({ name, series }) => ({
        header: headerOf(name, labels.mom[locale.language]),
        result: changeOnBasis(series, 1, on, by),
        format: "0.0%",
      })),
    );
  },
};
