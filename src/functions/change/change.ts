import { changeOnBasis } from "#change/on-basis";
import { headerOf, spread } from "#cells/layout";
import { wordOption } from "#cells/options";
import { frequencyOf, readTable } from "#cells/table";
import { basisWords, methodWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { basisOption } from "./basis-option";
import { periodsOption } from "./periods-option";
import { zerosFor } from "./zeros-for";

export const change: WorkbookFunction = {
  name: "CHANGE",
  group: "change",
  parameters: [
    needed("values"),
    optional("dates"),
    optional("periods"),
    optional("basis", basisWords),
    optional("method", methodWords),
  ],
  answer: ([values, dates, periods, basis, method], locale) => {
    const by = wordOption(method, "method", methodWords, "pct");
    const table = readTable(values, dates, locale, { argument: "values", zeros: zerosFor(by) });
    const n = periodsOption(periods, frequencyOf(table));
    const on = basisOption(basis, table);
    return spread(
      table,
      table.columns.map(({ name, series }) => ({
        header: headerOf(name, labels.change[locale.language]),
        result: changeOnBasis(series, n, on, by),
        format: "0.0%",
      })),
    );
  },
};
