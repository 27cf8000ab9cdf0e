import { spread } from "#cells/layout";
import { readSideBySide } from "#cells/side-by-side";
import { apparentConsumption } from "#production/apparent-consumption";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";

export const apparent: WorkbookFunction = {
  name: "APPARENT",
  group: "production",
  parameters: [needed("output"), needed("imports"), needed("exports"), optional("stock_change")],
  answer: ([output, imports, exports, stockChange], locale) => {
    const given = [
      { cells: output, argument: "output" },
      { cells: imports, argument: "imports" },
      { cells: exports, argument: "exports" },
      { cells: stockChange, argument: "stock_change" },
    ];
    const { lead, columns, at } = readSideBySide(given, null, locale);
    return spread(
      lead,
      Array.from({ length: columns }, (_, c) => ({
        header: labels.apparent[locale.language],
        result: apparentConsumption({
          output: at(0, c)!,
          imports: at(1, c)!,
          exports: at(2, c)!,
          stockChange: at(3, c),
        }),
      })),
    );
  },
};
