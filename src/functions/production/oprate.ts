import { eachCell } from "#cells/broadcast";
import { readFigures } from "#cells/figures";
import { operatingRate } from "#production/operating-rate";
import { labels } from "#words/labels";
import { needed, type WorkbookFunction } from "../workbook-function";

export const oprate: WorkbookFunction = {
  name: "OPRATE",
  group: "production",
  parameters: [needed("operating"), needed("capacity")],
  answer: ([operating, capacity], locale) =>
    eachCell(
      [
        readFigures(operating, locale, { argument: "operating" }),
        readFigures(capacity, locale, { argument: "capacity" }),
      ],
      labels.operatingRate[locale.language],
      ([running, built]) => operatingRate(running.value, built.value),
      "0.0%",
    ),
};
