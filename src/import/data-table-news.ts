import type { Cells, Locale } from "#cells/cell";
import type { RevisedFigure } from "#evidence/arrival-tally";
import { arriving } from "#evidence/arriving";
import type { DataRow } from "#evidence/data-row";
import { idKeys } from "#evidence/id-key";
import { openDataTable, rowsOrRefuse } from "#functions/evidence/data-table";
import { oneFrequencyEach } from "./one-frequency";

/** A figure that the table had otherwise; the old row stays. */
export type Revision = RevisedFigure;

/** What an import brought for one id. */
export interface SeriesReport {
  /** As the table spells it, where it knew the series. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** True where the table had no row of this id. */
  readonly isNew: boolean;
  /** Figures of periods that the table did not have. */
  readonly added: number;
  readonly revised: readonly Revision[];
  /** Figures that the table had already; nothing was written for them. */
  readonly unchanged: number;
  /** Printed figures of the table between the first and the last period of the import that the import lacks. */
  readonly absent: number;
  /** First and last period of what came, in the notation of the table. */
  readonly first: string;
  readonly last: string;
}

/** What is to be appended to a data table, and what that means for each series. */
export interface News {
  readonly rows: readonly DataRow[];
  readonly series: readonly SeriesReport[];
}

/**
 * What an import brings to a data table. Only the series of the import are read, so that a damaged row of another
 * one stops nothing.
 *
 * @param table  the cells of the table with its header; null where there is no table yet
 * @param name   of the table, for sentences on its cells
 */
export function newsOf(table: Cells | null, name: string, found: readonly DataRow[], locale: Locale): News {
  const open = table && table.length > 1 ? openDataTable(table, name, locale) : null;
  const keyOf = idKeys();
  const cameOf = rowsById(found, keyOf);
  const known = new Map(
    [...cameOf].map(([key, [{ id }]]): [string, readonly DataRow[]] => {
      const read = open?.read(id);
      return [key, read ? rowsOrRefuse(read) : []];
    }),
  );
  for (const [key, came] of cameOf) oneFrequencyEach([...known.get(key)!.slice(0, 1), ...came]);
  const { rows, series } = arriving([...known.values()].flat(), found);
  return {
    rows,
    series: series.map(({ id, added, revised, unchanged, absent }) => {
      const came = cameOf.get(keyOf(id))!;
      const [{ name: called, unit }] = came;
      const periods = came.map(({ period }) => period).sort();
      const isNew = known.get(keyOf(id))!.length === 0;
      const span = { first: periods[0], last: periods[periods.length - 1] };
      return { id, name: called, unit, isNew, added, revised, unchanged, absent, ...span };
    }),
  };
}

function rowsById(
  rows: readonly DataRow[],
  keyOf: (id: string) => string,
): ReadonlyMap<string, readonly DataRow[]> {
  const byId = new Map<string, DataRow[]>();
  for (const row of rows) {
    const key = keyOf(row.id);
    const list = byId.get(key);
    if (list) list.push(row);
    else byId.set(key, [row]);
  }
  return byId;
}
