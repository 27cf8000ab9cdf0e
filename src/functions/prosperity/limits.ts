import { refuse } from "#error/alu-error";
import { readTable } from "#cells/table";
import { windowOption } from "#cells/window";
import { defaultShares, limitsFromHistory } from "#prosperity/limits-from-history";
import { valuesIn } from "#series/window";
import { count } from "#math/sum";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { fourLimits } from "./four-limits";

export const limits: WorkbookFunction = {
  name: "LIMITS",
  group: "prosperity",
  parameters: [needed("values"), optional("shares"), optional("window")],
  answer: ([values, shares, window], locale) => {
    const table = readTable(values, null, locale, { argument: "values" });
    const [used] = fourLimits(shares, "shares", 1, 1) ?? [defaultShares];
    if (!used.every((share) => share >= 0 && share <= 1)) refuse("shares-order", { found: used.join(", ") });
    const stretch = windowOption(window, "window", table.dated, locale);
    return table.columns.map(({ name, series }) => {
      const history = valuesIn(stretch, series);
      if (count(history) === 0) refuse("limits-from-few", { indicator: name ?? "values", found: 0 });
      return [...limitsFromHistory(history, used)];
    });
  },
};
