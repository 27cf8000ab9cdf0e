import { refuse } from "#error/alu-error";
import { unitOf } from "../sdmx/sdmx-series";
import { jsonPeriod } from "./json-period";
import type { JsonStatDataset, JsonStatDimension } from "./json-stat-shape";

/** A dimension with its categories in their order. */
export interface Axis {
  readonly id: string;
  readonly label: string;
  readonly codes: readonly string[];
  readonly labels: readonly string[];
  /** Of each category, where the document gives one. */
  readonly units: readonly (string | null)[];
}

/**
 * The dimensions of a dataset. No more categories are believed in than are listed, whatever `size` says.
 *
 * Faults: a dimension that is missing, or whose size is not the number of its categories.
 */
export function axesOf({ id, size, dimension }: JsonStatDataset): readonly Axis[] {
  return id.map((name, i) => {
    const described = Object.hasOwn(dimension, name) ? dimension[name] : null;
    const axis = described && axisOf(name, described);
    const found = axis?.codes.length ?? 0;
    if (!axis || found !== size[i])
      return refuse("json-stat-size", { dimension: name, says: size[i] ?? 0, found });
    return axis;
  });
}

function axisOf(id: string, { label, category }: JsonStatDimension): Axis {
  const names = new Map(Object.entries(category.label ?? {}));
  const units = new Map(Object.entries(category.unit ?? {}));
  const codes = codesOf(category.index ?? [...names.keys()]);
  return {
    id,
    label: label ?? id,
    codes,
    labels: codes.map((code) => names.get(code) ?? code),
    units: codes.map((code) => {
      const unit = units.get(code);
      return unit ? unitOf(unit.label ?? unit.base ?? unit.symbol ?? "", `${unit.multiplier ?? 0}`) : null;
    }),
  };
}

/** An index is a list, or tells of each category its place. */
function codesOf(index: readonly string[] | Readonly<Record<string, number>>): readonly string[] {
  if (Array.isArray(index)) return index as readonly string[];
  const places = Object.entries(index as Readonly<Record<string, number>>).sort(([, a], [, b]) => a - b);
  // Where places are left out or taken twice, fewer categories have a place than the size says.
  return places.filter(([, place], i) => place === i).map(([code]) => code);
}

/**
 * Which of the dimensions is time: the one whose role it is, or is called so, or all of whose categories are periods.
 *
 * Faults: none is.
 */
export function timeAxis(axes: readonly Axis[], role: readonly string[]): number {
  const byRole = axes.findIndex(({ id }) => role.includes(id));
  if (byRole >= 0) return byRole;
  const isCalled = /^(time|time_period|period|date|month|quarter|year|tid|aika|时间|月份|年份|日期)$/i;
  const byName = axes.findIndex((axis) => isCalled.test(axis.id) && areMostlyPeriods(axis));
  const byPeriods = axes.findIndex(areMostlyPeriods);
  const axis = byName >= 0 ? byName : byPeriods;
  return axis >= 0 ? axis : refuse("json-stat-no-time", { found: axes.map(({ id }) => id).join(", ") });
}

function areMostlyPeriods({ codes, labels }: Axis): boolean {
  const some = codes.slice(0, 100);
  const read = some.filter((code, i) => jsonPeriod(code) ?? jsonPeriod(labels[i])).length;
  return some.length > 0 && read * 2 > some.length;
}
