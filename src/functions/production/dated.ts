import { refuse } from "#error/alu-error";
import type { Table } from "#cells/table";

/** Stops where the months are not known, since the length of a month then is not known either. */
export function refuseUndated({ dated }: Table, need: string): void {
  if (!dated) refuse("needs-months", { need });
}
