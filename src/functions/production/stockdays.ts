import { headerOf, spread } from "#cells/layout";
import { numberOption } from "#cells/options";
import { readSideBySide } from "#cells/side-by-side";
import { stockDays } from "#production/stock-days";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { refuseUndated } from "./dated";

export const stockdays: WorkbookFunction = {
  name: "STOCKDAYS",
  group: "production",
  parameters: [needed("stocks"), needed("use"), optional("dates"), optional("window")],
  answer: ([stocks, use, dates, window], locale) => {
    const months = numberOption(window, "window", 3, { least: 1, most: 60, whole: true });
    const given = [
      { cells: stocks, argument: "stocks" },
      { cells: use, argument: "use" },
    ];
    const { lead, columns, at } = readSideBySide(given, dates, locale);
    refuseUndated(lead, "STOCKDAYS");
    return spread(
      lead,
      Array.from({ length: columns }, (_, c) => ({
        header: headerOf(lead.columns[c]?.name ?? null, labels.stockDays[locale.language]),
        result: stockDays(at(0, c)!, at(1, c)!, months),
      })),
    );
  },
};
