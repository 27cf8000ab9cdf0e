import type { Answer } from "#cells/answer";
import type { Locale } from "#cells/cell";
import { readNamedValues, type NamedValue } from "#cells/named-values";
import { keyOf, wordOption } from "#cells/options";
import { smeltingCost, type Named, type SmeltingCost } from "#production/smelting-cost";
import { detailWords, inputWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";

export const smeltcost: WorkbookFunction = {
  name: "SMELTCOST",
  group: "production",
  parameters: [needed("prices"), optional("uses"), optional("detail", detailWords)],
  answer: ([prices, uses, detail], locale) => {
    const cost = smeltingCost(
      readNamedValues(prices, "prices").map(asNamed),
      uses ? readNamedValues(uses, "uses").map(asNamed) : [],
    );
    const wanted = wordOption(detail, "detail", detailWords, "no");
    return wanted === "yes" ? tableOf(cost, locale) : [[cost.total]];
  },
};

function asNamed({ name, value }: NamedValue): Named {
  return { name, input: keyOf(name, inputWords), value };
}

function tableOf({ lines, total }: SmeltingCost, { language }: Locale): Answer {
  const header = [labels.input, labels.price, labels.use, labels.cost].map((label) => label[language]);
  const rows = lines.map(({ name, price, use, cost }) => [name, price, use, cost]);
  // The prices of unlike inputs have no sum, so these two cells of the last row stay empty.
  return [header, ...rows, [labels.total[language], "", "", total]];
}
