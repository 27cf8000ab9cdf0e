import { refuse } from "#error/alu-error";
import type { Values } from "#math/values";
import type { Component } from "./component";

/** The life of an index: the positions of its first and its last value. */
export interface Life {
  readonly first: number;
  readonly last: number;
  /** The component that is the last to begin, for which the index waits. */
  readonly waitsFor: string;
}

/**
 * When an index of these components lives: from the first period by which every component has begun, to the last in
 * which any component has a value. Before it the index would be of other components than it says.
 *
 * @faults   `component-empty`, `no-common-period`
 */
export function indexLife(components: readonly Component[]): Life {
  if (components.length === 0) refuse("no-components", {});
  let first = 0;
  let last = 0;
  let waitsFor = components[0].name;
  for (const { name, series } of components) {
    const begins = series.values.findIndex((v) => !Number.isNaN(v));
    if (begins < 0) refuse("component-empty", { name });
    if (begins > first) [first, waitsFor] = [begins, name];
    last = Math.max(last, lastPresent(series.values));
  }
  const late = components.find(({ series }) => lastPresent(series.values) < first);
  if (late) refuse("component-ends-early", { name: late.name });
  return { first, last, waitsFor };
}

/** True where at least one component has a value at position `t`: without any there is nothing to go by. */
export function isSeen(components: readonly Component[], t: number): boolean {
  return components.some(({ series }) => !Number.isNaN(series.values[t]));
}

function lastPresent(x: Values): number {
  let t = x.length - 1;
  while (t >= 0 && Number.isNaN(x[t])) t--;
  return t;
}
