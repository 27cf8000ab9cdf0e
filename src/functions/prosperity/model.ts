import { wordOption } from "#cells/options";
import { langWords, modelNameWords } from "#words/choices";
import { optional, type WorkbookFunction } from "../workbook-function";
import { modelTable } from "./model-table";

export const model: WorkbookFunction = {
  name: "MODEL",
  group: "prosperity",
  parameters: [optional("name", modelNameWords), optional("lang", langWords)],
  answer: ([name, lang], locale) => {
    // There is one model so far; an unknown name is refused with the names there are.
    wordOption(name, "name", modelNameWords, "default");
    return modelTable(wordOption(lang, "lang", langWords, locale.language));
  },
};
