import type { Cell } from "#cells/cell";
import { sdmxKey, sdmxSeries } from "../sdmx/sdmx-series";
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
  return {
    of: (row) => {
      const key = keyOf(row);
      let found = known.get(key);
      if (!found)
        known.set(key, (found = plan.figures.map((header) => collector(header, nameOf(row, header)))));
      return found;
    },
    all: () => [...known.values()],
  };
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
