import { refuse } from "#error/alu-error";
import { dayOption } from "#cells/day-option";
import { spread } from "#cells/layout";
import { readMonths } from "#cells/months";
import { numberOption } from "#cells/options";
import { lostOutput } from "#production/lost-output";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { neededNumber } from "./needed-number";

export const lostoutput: WorkbookFunction = {
  name: "LOSTOUTPUT",
  group: "production",
  parameters: [needed("capacity"), needed("dates"), needed("start"), optional("end"), optional("ramp")],
  answer: ([capacity, dates, start, end, ramp], locale) => {
    const cut = {
      capacity: neededNumber(capacity, "capacity", { least: 0 }),
      start: dayOption(start, "start", "first", locale) ?? refuse("missing-argument", { argument: "start" }),
      end: dayOption(end, "end", "last", locale) ?? Infinity,
      rampMonths: numberOption(ramp, "ramp", 0, { least: 0, most: 120 }),
    };
    const table = readMonths(dates, locale, "dates");
    const result = lostOutput(cut, table.start, table.length);
    return spread(table, [{ header: labels.lostOutput[locale.language], result }]);
  },
};
