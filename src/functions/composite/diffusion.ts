import { diffusion as diffusionOf } from "#composite/diffusion";
import { refuse } from "#error/alu-error";
import { spread } from "#cells/layout";
import { wordOption } from "#cells/options";
import { frequencyOf } from "#cells/table";
import { diffusionWords } from "#words/choices";
import { labels } from "#words/labels";
import { periodsOption } from "../change/periods-option";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { readComponents } from "./panel-components";

export const diffusion: WorkbookFunction = {
  name: "DIFFUSION",
  group: "composite",
  parameters: [needed("panel"), optional("periods"), optional("weights"), optional("kind", diffusionWords)],
  answer: ([panel, periods, weights, kind], locale) => {
    const chosen = wordOption(kind, "kind", diffusionWords, "plain");
    const { table, components } = readComponents(panel, null, weights, locale);
    if (chosen === "survey" && periods !== null)
      refuse("not-used-by", { argument: "periods", method: chosen });
    if (chosen === "survey" && weights !== null)
      refuse("not-used-by", { argument: "weights", method: chosen });
    const label = chosen === "cumulative" ? labels.cumulativeDiffusion : labels.diffusionIndex;
    const result = diffusionOf(components, chosen, periodsOption(periods, frequencyOf(table)));
    return spread(table, [{ header: label[locale.language], result }]);
  },
};
