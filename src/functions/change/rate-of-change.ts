import { changeOnBasis } from "#change/on-basis";
import type { Frequency } from "#calendar/period";
import { headerOf, spread } from "#cells/layout";
import { wordOption } from "#cells/options";
import { frequencyOf, readTable } from "#cells/table";
import { basisWords, methodWords } from "#words/choices";
import type { Both } from "#words/language";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { basisOption } from "./basis-option";
import { zerosFor } from "./zeros-for";

/**
 * The function that answers the change on an earlier period.
 *
 * @param label    what the header row calls it
 * @param periods  how many periods back, by the frequency of the series
 */
export function rateOfChange(
  name: string,
  label: Both,
  periods: (frequency: Frequency) => number,
): WorkbookFunction {
  return {
    name,
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
        table.columns.map(({ name: column, series }) => ({
          header: headerOf(column, label[locale.language]),
          result: changeOnBasis(series, periods(frequencyOf(table)), on, by),
          format: "0.0%",
        })),
      );
    },
  };
}
