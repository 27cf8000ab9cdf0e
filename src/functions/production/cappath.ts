import { spread } from "#cells/layout";
import { readLedger } from "#cells/ledger";
import { readMonths } from "#cells/months";
import { capacityPath } from "#production/capacity-path";
import { labels } from "#words/labels";
import { needed, type WorkbookFunction } from "../workbook-function";
import { neededNumber } from "./needed-number";

export const cappath: WorkbookFunction = {
  name: "CAPPATH",
  group: "production",
  parameters: [needed("events"), needed("dates"), needed("start_capacity")],
  answer: ([events, dates, startCapacity], locale) => {
    const start = neededNumber(startCapacity, "start_capacity", { least: 0 });
    const table = readMonths(dates, locale, "dates");
    const result = capacityPath(readLedger(events, locale), table.start, table.length, start);
    return spread(table, [{ header: labels.capacity[locale.language], result }]);
  },
};
