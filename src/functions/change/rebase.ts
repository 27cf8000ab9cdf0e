import { refuse } from "#error/alu-error";
import { baseSpanOf, firstCompleteYear, rebase as rebased, spanText, type BaseSpan } from "#change/rebase";
import { headerOf, spread } from "#cells/layout";
import { numberOption } from "#cells/options";
import type { Argument, Locale } from "#cells/cell";
import { frequencyOf, readTable, type Table } from "#cells/table";
import { spanOption } from "#cells/window";
import { needed, optional, type WorkbookFunction } from "../workbook-function";

export const rebase: WorkbookFunction = {
  name: "REBASE",
  group: "change",
  parameters: [
    needed("values"),
    optional("dates"),
    optional("base_start"),
    optional("base_end"),
    optional("level"),
  ],
  answer: ([values, dates, baseStart, baseEnd, level], locale) => {
    const table = readTable(values, dates, locale, { argument: "values" });
    const points = numberOption(level, "level", 100);
    const base = baseOf(table, baseStart, baseEnd, locale);
    return spread(
      table,
      table.columns.map(({ name, series }) => ({
        header: headerOf(name, `${table.dated ? spanText(base) : base.length} = ${points}`),
        result: rebased(series, base, points),
      })),
    );
  },
};

/** The span that was named; else the first complete calendar year, without dates the first twelve rows. */
function baseOf(table: Table, baseStart: Argument, baseEnd: Argument, locale: Locale): BaseSpan {
  const first = spanOption(baseStart, "base_start", table.dated, locale);
  const last = spanOption(baseEnd, "base_end", table.dated, locale);
  if (last && !first) refuse("missing-argument", { argument: "base_start" });
  if (first) return baseSpanOf(first.first, (last ?? first).last, frequencyOf(table));
  return (
    firstCompleteYear(table.columns.map(({ series }) => series)) ??
    refuse("no-base-year", { periods: table.length })
  );
}
