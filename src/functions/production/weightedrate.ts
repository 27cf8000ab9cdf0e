import type { AnswerCell } from "#cells/answer";
import { readFigures } from "#cells/figures";
import { flatFigures, textsBeside } from "#cells/flat";
import { weightedRate, type WeightedRate } from "#production/weighted-rate";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";

export const weightedrate: WorkbookFunction = {
  name: "WEIGHTEDRATE",
  group: "production",
  parameters: [needed("rates"), needed("weights"), optional("groups")],
  answer: ([rates, weights, groups], locale) => {
    const flat = flatFigures([
      readFigures(rates, locale, { argument: "rates" }),
      // A plant without capacity weighs nothing, wherever it stands.
      readFigures(weights, locale, { argument: "weights", zeros: "values" }),
    ]);
    const names = groups && textsBeside(groups, "groups", flat);
    const means = weightedRate(flat.values[0], flat.values[1], names);
    if (!names) return [[means[0].rate]];
    const header = [labels.group, labels.weightedRate, labels.covered].map((label) => label[locale.language]);
    return [header, ...means.map((mean) => [mean.group, mean.rate, coveredCell(mean)])];
  },
};

function coveredCell({ covered }: WeightedRate): AnswerCell {
  return Number.isNaN(covered) ? covered : { value: covered, format: "0.0%" };
}
