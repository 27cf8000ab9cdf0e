import { refuse } from "#error/alu-error";
import type { Argument, Locale } from "#cells/cell";
import { readTable, type ReadOptions, type Table } from "#cells/table";

/** Reads a table whose calculation must know which month each row is, such as where a year begins. */
export function readMonthly(
  values: Argument,
  dates: Argument,
  locale: Locale,
  options: ReadOptions,
  need: string,
): Table {
  const table = readTable(values, dates, locale, options);
  if (!table.dated) refuse("needs-months", { need });
  return table;
}
