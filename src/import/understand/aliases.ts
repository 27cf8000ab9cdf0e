import { nameKey } from "#prosperity/indicator-names";

/** What the reader calls a series, by `nameKey`, and the id under which the data table keeps it. */
export type Aliases = ReadonlyMap<string, string>;

export const noAliases: Aliases = new Map();

/**
 * The aliases of a table of names and ids. Of two lines with the same name the later one holds.
 *
 * @example  aliasesOf([["伦铝 3M", "lme_3m"]]).get("伦铝3m")  // "lme_3m"
 */
export function aliasesOf(lines: Iterable<readonly [name: string, id: string]>): Aliases {
  const aliases = new Map<string, string>();
  for (const [name, id] of lines) {
    const key = nameKey(name);
    if (key !== "" && id.trim() !== "") aliases.set(key, id.trim());
  }
  return aliases;
}
