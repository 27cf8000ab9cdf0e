import { chain as chained } from "#change/chain";
import { headerOf, spread } from "#cells/layout";
import { numberOption, wordOption } from "#cells/options";
import { withoutPercentSigns } from "#cells/percent-signs";
import { readTable } from "#cells/table";
import { kindWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { isInPercent, refusePercentages } from "./given-growth";

export const chain: WorkbookFunction = {
  name: "CHAIN",
  group: "change",
  parameters: [needed("changes"), optional("start"), optional("kind", kindWords)],
  answer: ([changes, start, kind], locale) => {
    const typed = wordOption(kind, "kind", kindWords, null);
    const level = numberOption(start, "start", 100);
    const given = isInPercent(typed) ? withoutPercentSigns(changes) : changes;
    const table = readTable(given, null, locale, { argument: "changes" });
    return spread(
      table,
      table.columns.map(({ name, series }) => {
        refusePercentages(series, typed, "changes", table);
        return {
          header: headerOf(name, labels.level[locale.language]),
          result: chained(series, level, typed ?? "fraction"),
        };
      }),
    );
  },
};
