import type { Correction, ImportedSeries } from "./imported";

/** What the corrections of a series make of its points. */
export interface Corrected {
  readonly isLeftOut: (position: number) => boolean;
  /** By how much a point is multiplied. */
  readonly factorOf: (position: number) => number;
}

/** The corrections that are switched on, as positions among the remarks of the series. */
export function corrected({ remarks }: ImportedSeries, switchedOn: readonly number[]): Corrected {
  const on = switchedOn
    .map((i) => remarks[i]?.correction)
    .filter((one): one is Correction => one !== null && one !== undefined);
  const leftOut = new Set(on.flatMap((one) => (one.kind === "leave-out" ? one.positions : [])));
  const scales = on.filter((one) => one.kind === "scale");
  return {
    isLeftOut: (position) => leftOut.has(position),
    factorOf: (position) =>
      scales.reduce((by, one) => (position >= one.from && position <= one.to ? by * one.by : by), 1),
  };
}
