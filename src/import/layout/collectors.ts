import type { Cell } from "#cells/cell";
import { sdmxKey, sdmxSeries } from "../sdmx/sdmx-series";
import { isBlank, textOf } from "./blank";
import { collector, type Collector } from "./collector";
import { splitUnit } from "./lines";
import type { Plan } from "./plan";

/** The series of a table, found as its rows name them. */
export interface Collectors {
  /** Those to which the figures of a row belong. */
  readonly of: (row: readonly Cell[]) => readonly Collector[];
  readonly all: () => readonly (readonly Collector[])[];
}

/** Headers that say no more than that figures stand below. */
const generic = /^(value|values|obs_value|data|figure|figures|amount|数值|值|数据|指标值|数据值)$/i;

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

interface Names {
  readonly keyOf: (row: readonly Cell[]) => string;
  readonly nameOf: (
    row: readonly Cell[],
    header: Plan["figures"][number],
  ) => Pick<Collector, "name" | "code" | "unit">;
}

function keyNames({ keys, roles }: Plan): Names {
  const [id, name, unit] = [roles.get("id"), roles.get("name"), roles.get("unit")];
  const held = keys.map(() => "");
  // The key of merged cells is written once for all rows that follow.
  const partsOf = (row: readonly Cell[]) =>
    keys.map((c, i) => (isBlank(row[c]) ? held[i] : (held[i] = textOf(row[c]))));
  return {
    keyOf: (row) => {
      if (keys.length === 1) return isBlank(row[keys[0]]) ? held[0] : (held[0] = textOf(row[keys[0]]));
      return partsOf(row).join("\n");
    },
    nameOf: (row, header) => {
      const parts = partsOf(row);
      const code = id !== undefined && keys.includes(id) ? parts[keys.indexOf(id)] : header.code;
      const words = keys.flatMap((c, i) => (c === id && name !== undefined ? [] : parts[i])).filter(Boolean);
      const own = generic.test(header.name) && words.length > 0 ? [] : [header.name];
      const said = unit === undefined ? "" : textOf(row[unit]);
      // A key may bring its unit: 同比（%） beside a column of 万吨.
      const split = words.map(splitUnit);
      const keyUnit = split.find((word) => word.unit !== null)?.unit ?? null;
      const names = [...split.map((word) => word.name), ...own];
      return { name: names.join(" "), code, unit: said || (keyUnit ?? header.unit) };
    },
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
