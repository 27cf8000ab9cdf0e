import { onBasis } from "#change/on-basis";
import { headerOf, spread } from "#cells/layout";
import { wordsOption } from "#cells/options";
import { readTable } from "#cells/table";
import { basisWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { refuseUndated } from "./dated";

export const daily: WorkbookFunction = {
  name: "DAILY",
  group: "production",
  parameters: [needed("values"), optional("dates"), optional("basis", basisWords)],
  answer: ([values, dates, basis], locale) => {
    const footing = wordsOption(basis, "basis", basisWords);
    const table = readTable(values, dates, locale, { argument: "values" });
    refuseUndated(table, "DAILY");
    return spread(
      table,
      table.columns.map(({ name, series }) => ({
        header: headerOf(name, labels.perDay[locale.language]),
        result: onBasis(series, [...footing, "daily"]),
      })),
    );
  },
};
