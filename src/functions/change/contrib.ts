import { contributions } from "#change/contribution";
import { readCompanion } from "#cells/companion";
import { headerOf, spread, type ResultColumn } from "#cells/layout";
import { frequencyOf, readTable } from "#cells/table";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { periodsOption } from "./periods-option";

export const contrib: WorkbookFunction = {
  name: "CONTRIB",
  group: "change",
  parameters: [needed("parts"), optional("total"), optional("dates"), optional("periods")],
  answer: ([parts, total, dates, periods], locale) => {
    const table = readTable(parts, dates, locale, { argument: "parts" });
    const n = periodsOption(periods, frequencyOf(table));
    const whole =
      total &&
      readCompanion(table, "parts", total, dates, locale, { argument: "total", zeros: "missing" }).series;
    const found = contributions(
      table.columns.map(({ series }) => series),
      whole,
      n,
    );
    const columns: ResultColumn[] = table.columns.map(({ name }, i) => ({
      header: headerOf(name, labels.contribution[locale.language]),
      result: found.parts[i],
      format: "0.0%",
    }));
    const rest = found.rest && {
      header: labels.rest[locale.language],
      result: found.rest,
      format: "0.0%" as const,
    };
    return spread(table, rest ? [...columns, rest] : columns);
  },
};
