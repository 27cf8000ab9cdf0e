import { fault } from "#error/fault";
import { mayHaveJumps, unitJumps } from "#evidence/unit-jumps";
import { series } from "#series/series";
import type { Frequency } from "#calendar/period";
import { pointPeriod, type FoundSeries } from "../found-series";
import type { Correction, Form, Remark } from "../imported";
import { perYearOf } from "./per-year";
import { remarkAt } from "./remark";
import type { Timeline } from "./timeline";

/** A run of figures, from one place of the timeline to another, that are too large by a power of ten. */
export interface Run {
  readonly from: number;
  readonly until: number;
  readonly power: number;
}

/** Longer gaps than this make a series of periods too thin to be laid out with one place a period. */
const thinnest = 8;

/**
 * Figures that are 10, 100, 1,000 … times what the others lead one to expect, or as many times smaller: one alone, a
 * run, or all from some period on. A total to date is looked at by its average a period, since it rises and begins
 * anew by its nature; growth, and levels that may fall below zero, have no such steps.
 */
export function jumps(found: FoundSeries, form: Form, line: Timeline): Remark[] {
  if ((form !== "month" && form !== "ytd") || !areAboveZero(line.values)) return [];
  const levels = form === "ytd" ? averages(found, line) : line.values;
  if (!mayHaveJumps(levels)) return [];
  const steps = stepsOf(found, levels, line);
  return runsOf(steps, line.values.length).map((run) => {
    const { from, until, power } = run;
    const period = (i: number) => pointPeriod(found.cadence, line.ordinals[i]);
    const beside = from > 0 ? from - 1 : Math.min(until + 1, line.values.length - 1);
    const jump = fault("unit-jump", {
      from: period(from),
      until: period(until),
      times: powerOfTen(power),
      before: line.values[beside],
      value: line.values[from],
    });
    return remarkAt(found, line.positions[from], jump, scale(line, from, until, powerOfTen(-power)));
  });
}

/** Multiplies a run, where it stands together in the file too. */
export function scale({ positions }: Timeline, from: number, until: number, by: number): Correction | null {
  const [a, b] = [positions[from], positions[until]];
  const isTogether = Math.abs(a - b) === until - from;
  return isTogether ? { kind: "scale", from: Math.min(a, b), to: Math.max(a, b), by } : null;
}

/** As it is written: 10 ** -4 is a little less. */
function powerOfTen(power: number): number {
  return Number(`1e${power}`);
}

interface Step {
  /** The place in the timeline from which on the figures are larger by the power. */
  readonly at: number;
  readonly power: number;
}

function areAboveZero(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) if (!(values[i] > 0)) return false;
  return true;
}

/** Totals to date as their averages a period. */
function averages(found: FoundSeries, { ordinals, values }: Timeline): Float64Array {
  const perYear = perYearOf(found.cadence);
  return perYear === 0 ? values : values.map((value, i) => value / ((ordinals[i] % perYear) + 1));
}

function stepsOf(found: FoundSeries, levels: Float64Array, { ordinals }: Timeline): Step[] {
  const perYear = perYearOf(found.cadence);
  const n = levels.length;
  const length = n === 0 ? 0 : ordinals[n - 1] - ordinals[0] + 1;
  if (perYear === 0 || length > thinnest * n) {
    // Days have no place in a year that would matter: one figure after the other.
    const x = series({ frequency: 1, ordinal: 0 }, levels);
    return unitJumps(x).map(({ t, power }) => ({ at: t, power }));
  }
  const laid = new Float64Array(length).fill(NaN);
  const placeOf = new Int32Array(length);
  for (let i = 0; i < n; i++) {
    laid[ordinals[i] - ordinals[0]] = levels[i];
    placeOf[ordinals[i] - ordinals[0]] = i;
  }
  const x = { start: { frequency: perYear as Frequency, ordinal: ordinals[0] }, values: laid };
  return unitJumps(x).map(({ t, power }) => ({ at: placeOf[t], power }));
}

/**
 * Steps as runs of figures out of their unit: a step and the one that takes it back enclose a run; a step that stays
 * leaves two parts, of which the shorter is told.
 */
export function runsOf(steps: readonly Step[], length: number): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < steps.length; i++) {
    const { at, power } = steps[i];
    const next = steps.at(i + 1);
    if (next?.power === -power) {
      runs.push({ from: at, until: next.at - 1, power });
      i++;
    } else if (at * 2 < length) runs.push({ from: 0, until: at - 1, power: -power });
    else runs.push({ from: at, until: length - 1, power });
  }
  return runs;
}
