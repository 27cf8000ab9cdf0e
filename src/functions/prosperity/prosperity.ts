import { wordOption } from "#cells/options";
import { prosperityIndex } from "#prosperity/prosperity-index";
import { prosperityOutputWords } from "#words/choices";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { readModel } from "./model-cells";
import { readPanel } from "./panel";
import { outputs } from "./prosperity-outputs";

export const prosperity: WorkbookFunction = {
  name: "PROSPERITY",
  group: "prosperity",
  parameters: [needed("panel"), optional("model"), optional("output", prosperityOutputWords)],
  answer: ([panel, model, output], locale) => {
    const wanted = wordOption(output, "output", prosperityOutputWords, "index");
    const { table, columns } = readPanel(panel, locale);
    const given = readModel(model, table.dated, locale);
    const found = prosperityIndex(given.model, columns, given.isDefault);
    return outputs[wanted]({ table, prosperity: found, language: locale.language });
  },
};
