import { differenceOnBasis } from "#change/on-basis";
import { headerOf, spread } from "#cells/layout";
import { frequencyOf, readTable } from "#cells/table";
import { basisWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { basisOption } from "./basis-option";
import { periodsOption } from "./periods-option";

export const diff: WorkbookFunction = {
  name: "DIFF",
  group: "change",
  parameters: [needed("values"), optional("dates"), optional("periods"), optional("basis", basisWords)],
  answer: ([values, dates, periods, basis], locale) => {
    const table = readTable(values, dates, locale, { argument: "values" });
    const n = periodsOption(periods, frequencyOf(table));
    const on = basisOption(basis, table);
    return spread(
      table,
      table.columns.map(({ name, series }) => ({
        header: headerOf(name, labels.difference[locale.language]),
        result: differenceOnBasis(series, n, on),
      })),
    );
  },
};
