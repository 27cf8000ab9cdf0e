import { diffusion as diffusionOf } from "#composite/diffusion";
import { refuse } from "#error/alu-error";
import type { Argument, Locale } from "#cells/cell";
import { isGiven } from "#cells/given";
import { spread } from "#cells/layout";
import { wordOption } from "#cells/options";
import { frequencyOf, readTable } from "#cells/table";
import { diffusionWords } from "#words/choices";
import { labels } from "#words/labels";
import { periodsOption } from "../change/periods-option";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { componentsOf, readComponents, type PanelComponents } from "./panel-components";

export const diffusion: WorkbookFunction = {
  name: "DIFFUSION",
  group: "composite",
  parameters: [needed("panel"), optional("periods"), optional("weights"), optional("kind", diffusionWords)],
  answer: ([panel, periods, weights, kind], locale) => {
    const chosen = wordOption(kind, "kind", diffusionWords, "plain");
    const { table, components } =
      chosen === "survey"
        ? readSurvey(panel, periods, weights, locale)
        : readComponents(panel, null, weights, locale);
    const result = diffusionOf(components, chosen, periodsOption(periods, frequencyOf(table)));
    const label = chosen === "cumulative" ? labels.cumulativeDiffusion : labels.diffusionIndex;
    return spread(table, [{ header: label[locale.language], result }]);
  },
};

/** Three columns of answers, in which a 0 is nobody rather than a blank. */
function readSurvey(panel: Argument, periods: Argument, weights: Argument, locale: Locale): PanelComponents {
  if (isGiven(periods)) refuse("not-used-by", { argument: "periods", method: "survey" });
  if (isGiven(weights)) refuse("not-used-by", { argument: "weights", method: "survey" });
  const table = readTable(panel, null, locale, { argument: "panel", zeros: "values" });
  return { table, components: componentsOf(table, null, locale) };
}
