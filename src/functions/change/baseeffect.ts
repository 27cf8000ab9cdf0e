import { baseEffect } from "#change/base-effect";
import { headerOf, spread } from "#cells/layout";
import { readTable } from "#cells/table";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";

export const baseeffect: WorkbookFunction = {
  name: "BASEEFFECT",
  group: "change",
  parameters: [needed("values"), optional("dates")],
  answer: ([values, dates], locale) => {
    const table = readTable(values, dates, locale, { argument: "values", zeros: "missing" });
    return spread(
      table,
      table.columns.flatMap(({ name, series }) => {
        const { momentum, base } = baseEffect(series);
        return [
          {
            header: headerOf(name, labels.momentum[locale.language]),
            result: momentum,
            format: "0.0%" as const,
          },
          {
            header: headerOf(name, labels.baseEffect[locale.language]),
            result: base,
            format: "0.0%" as const,
          },
        ];
      }),
    );
  },
};
