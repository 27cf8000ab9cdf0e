import { headerOf, spreadCells } from "#cells/layout";
import { wordOption } from "#cells/options";
import { readTable } from "#cells/table";
import { zoneOf } from "#prosperity/zone";
import { langWords } from "#words/choices";
import { labels } from "#words/labels";
import { zoneWords } from "#words/zone-words";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { fourLimits } from "./four-limits";

export const zone: WorkbookFunction = {
  name: "ZONE",
  group: "prosperity",
  parameters: [needed("index"), optional("limits"), optional("lang", langWords)],
  answer: ([index, limits, lang], locale) => {
    const table = readTable(index, null, locale, { argument: "index" });
    const language = wordOption(lang, "lang", langWords, locale.language);
    const fours = fourLimits(limits, "limits", table.columns.length, 1);
    return spreadCells(
      table,
      table.columns.map(({ name, series }, i) => ({
        header: headerOf(name, labels.zone[language]),
        cells: Array.from(series.values, (value) => {
          const found = zoneOf(value, fours?.[i]);
          return found === null ? NaN : zoneWords[found][language];
        }),
      })),
    );
  },
};
