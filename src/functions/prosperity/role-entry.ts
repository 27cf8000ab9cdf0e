import { spread } from "#cells/layout";
import { wordOption } from "#cells/options";
import { spanOption } from "#cells/window";
import type { Role } from "#prosperity/model";
import { roleIndex } from "#prosperity/role-index";
import { compositeMethodWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { readModel } from "./model-cells";
import { readPanel } from "./panel";

/** LEADING, COINCIDENT and LAGGING: the same index of another role. */
export function roleEntry(name: string, role: Role): WorkbookFunction {
  return {
    name,
    group: "prosperity",
    parameters: [
      needed("panel"),
      optional("model"),
      optional("base"),
      optional("method", compositeMethodWords),
    ],
    answer: ([panel, model, base, method], locale) => {
      const { table, columns } = readPanel(panel, locale);
      const given = readModel(model, table.dated, locale);
      const result = roleIndex(given.model, columns, {
        role,
        isDefault: given.isDefault,
        base: spanOption(base, "base", table.dated, locale),
        method: wordOption(method, "method", compositeMethodWords, "chinese"),
      });
      return spread(table, [{ header: labels[role][locale.language], result }]);
    },
  };
}
