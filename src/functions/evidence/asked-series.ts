import { refuse } from "#error/alu-error";
import { fault, type Fault } from "#error/fault";
import { wholeText, type Argument, type Cell } from "#cells/cell";
import { isMissing } from "#cells/missing";
import type { DataRow } from "#evidence/data-row";
import { idKey } from "#evidence/id-key";
import { rowsOrRefuse, type DataTable } from "./data-table";

/** How many ids a sentence names. */
const shown = 3;

/** The id that a cell asks for; null where it is blank. */
export function idOf(cell: Cell): string | null {
  return isMissing(cell) || cell === 0 ? null : wholeText(cell).trim();
}

/** The ids that are asked for, row after row; blank cells are passed over. */
export function askedIds(argument: Argument): readonly string[] {
  const ids = (argument ?? []).flat().flatMap((cell) => idOf(cell) ?? []);
  return ids.length > 0 ? ids : refuse("missing-argument", { argument: "id" });
}

/** The rows of a series that must be there. */
export function rowsNamed(table: DataTable, id: string): readonly DataRow[] {
  const read = table.read(id);
  if (read) return rowsOrRefuse(read);
  const { kind, parameters } = unknownId(table, id);
  return refuse(kind, parameters);
}

/** That a table does not have a series, and which it has. */
export function unknownId({ ids }: DataTable, id: string): Extract<Fault, { kind: "unknown-id" }> {
  const wanted = idKey(id);
  const likeness = (other: string) => alike(idKey(other), wanted);
  const some = [...ids].sort((a, b) => likeness(b) - likeness(a)).slice(0, shown);
  const parameters = { argument: "table", id, some, count: ids.length };
  return fault("unknown-id", parameters) as Extract<Fault, { kind: "unknown-id" }>;
}

/** The letters that two ids begin with alike; one that holds the other is more alike. */
function alike(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n + (a.includes(b) || b.includes(a) ? Math.min(a.length, b.length) : 0);
}
