import { oneCell } from "#cells/options";
import { headerOf, spread } from "#cells/layout";
import { readTable } from "#cells/table";
import { subIndex } from "#prosperity/sub-index";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { fourLimits } from "./four-limits";
import { measureOf } from "./measure-text";
import { signOf } from "./model-cells";

export const subindex: WorkbookFunction = {
  name: "SUBINDEX",
  group: "prosperity",
  parameters: [
    needed("values"),
    optional("limits"),
    optional("dates"),
    optional("sign"),
    optional("measure"),
  ],
  answer: ([values, limits, dates, sign, measure], locale) => {
    const table = readTable(values, dates, locale, { argument: "values" });
    const direction = signOf(oneCell(sign, "sign"), "SUBINDEX");
    const fours = fourLimits(limits, "limits", table.columns.length, direction);
    const measured = measureOf(oneCell(measure, "measure"), "SUBINDEX");
    return spread(
      table,
      table.columns.map(({ name, series }, i) => ({
        header: headerOf(name, labels.score[locale.language]),
        result: subIndex(series, {
          name: name ?? "values",
          limits: fours?.[i] ?? null,
          sign: direction,
          measure: measured,
        }),
      })),
    );
  },
};
