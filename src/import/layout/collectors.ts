import type { Cell } from "#cells/cell";
import { sdmxKey, sdmxSeries } from "../sdmx/sdmx-series";
import { ownText } from "../cell/own-text";
import { textOf } from "./blank";
import { collector, type Collector } from "./collector";
import { keyNames, type Names } from "./key-names";
import type { Plan } from "./plan";

/** The series of a table, found as its rows name them. */
export interface Collectors {
  /** Those to which the figures of a row belong. */
  readonly of: (row: readonly Cell[]) => readonly Collector[];
  readonly all: () => readonly (readonly Collector[])[];
}

/** The series of a table: one for each column of figures, and in long form one for each key. */
export function collectors(plan: Plan): Collectors {
  if (plan.keys.length === 0 && !plan.sdmx) return ofColumns(plan);
  const { keyOf, nameOf } = plan.sdmx ? sdmxNames(plan) : keyNames(plan);
  const known = new Map<string, readonly Collector[]>();
  const { keys } = plan;
  const before: (Cell | undefined)[] = keys.map(() => null);
  let last: readonly Collector[] = [];
  // Rows of one key stand together for the most part.
  const isAsBefore = (row: readonly Cell[]) => {
    for (let i = 0; i < keys.length; i++) if (!row[keys[i]] || row[keys[i]] !== before[i]) return false;
    return keys.length > 0;
  };
  return {
    of: (row) => {
      if (isAsBefore(row)) return last;
      for (let i = 0; i < keys.length; i++) before[i] = row[keys[i]];
      const key = keyOf(row);
      let found = known.get(key);
      if (!found) {
        found = plan.figures.map((header) => collector(header, kept(nameOf(row, header))));
        known.set(ownText(key), found);
      }
      return (last = found);
    },
    all: () => [...known.values()],
  };
}

type Said = ReturnType<Names["nameOf"]>;

/** What was cut out of a text is kept without the text. */
function kept({ name, code, unit }: Said): Said {
  return { name: ownText(name), code: code && ownText(code), unit: unit && ownText(unit) };
}

function ofColumns({ figures, roles, matrix }: Plan): Collectors {
  const all = figures.map((header) => collector(header, header, matrix !== null));
  const unit = roles.get("unit");
  return {
    of: (row) => {
      if (unit !== undefined) for (const series of all) series.unit ??= textOf(row[unit]) || null;
      return all;
    },
    all: () => [all],
  };
}

function sdmxNames({ sdmx }: Plan): Names {
  return {
    keyOf: (row) => sdmxKey(sdmx!, row.map(textOf)),
    nameOf: (row) => {
      const { key, name, unit } = sdmxSeries(sdmx!, row.map(textOf));
      return { name, code: key, unit };
    },
  };
}
