import { refuse } from "#error/alu-error";
import { align } from "#series/series";
import type { Argument, Locale } from "./cell";
import { readTable, type Column, type ReadOptions, type Table } from "./table";

/**
 * Reads one more series and brings it to the periods of a table that was read before. It is matched by month
 * where both have dates (its own, those of the argument `dates`, or the table's own), else row by row.
 */
export function readCompanion(
  lead: Table,
  leadName: string,
  cells: Argument,
  dates: Argument,
  locale: Locale,
  options: ReadOptions,
): Column {
  const { argument } = options;
  let table = readTable(cells, dates, locale, options);
  if (!table.dated && lead.layout.ownDates) table = readTable(cells, datesOf(lead), locale, options);
  if (table.columns.length !== 1) refuse("one-series", { argument, columns: table.columns.length });
  if (table.start.frequency !== lead.start.frequency)
    refuse("frequencies-differ", {
      argument,
      perYear: table.start.frequency,
      other: leadName,
      otherPerYear: lead.start.frequency,
    });
  if (table.dated !== lead.dated) refuse("needs-months", { need: table.dated ? leadName : argument });
  if (!table.dated && table.length !== lead.length)
    refuse("rows-differ", { argument, rows: table.length, other: leadName, otherRows: lead.length });
  const [{ name, series, places }] = table.columns;
  const shift = lead.start.ordinal - table.start.ordinal;
  return {
    name,
    series: align(series, lead.start, lead.length),
    places: places && Array.from({ length: lead.length }, (_, t) => places[t + shift] ?? null),
  };
}

function datesOf({ layout: { ownDates, across } }: Table): Argument {
  return across ? [ownDates!] : ownDates!.map((cell) => [cell]);
}
