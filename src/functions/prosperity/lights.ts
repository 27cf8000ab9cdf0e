import { refuse } from "#error/alu-error";
import { oneCell } from "#cells/options";
import { headerOf, spread } from "#cells/layout";
import { readTable } from "#cells/table";
import { light } from "#prosperity/light";
import { map } from "#series/series";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { fourLimits } from "./four-limits";
import { signOf } from "./model-cells";

export const lights: WorkbookFunction = {
  name: "LIGHTS",
  group: "prosperity",
  parameters: [needed("values"), needed("limits"), optional("sign")],
  answer: ([values, limits, sign], locale) => {
    const table = readTable(values, null, locale, { argument: "values" });
    const direction = signOf(oneCell(sign, "sign"), "LIGHTS");
    const fours =
      fourLimits(limits, "limits", table.columns.length, direction) ??
      refuse("empty-range", { argument: "limits" });
    return spread(
      table,
      table.columns.map(({ name, series }, i) => ({
        header: headerOf(name, labels.light[locale.language]),
        result: map(series, (t) => light(series.values[t], fours[i])),
      })),
    );
  },
};
