import type { Timeline } from "./timeline";

/** How the figures of a series move from period to period within a year, and from one year to the next. */
export interface WithinYear {
  /** Steps from one figure to the next of the same year, and how many of them fall. */
  readonly steps: number;
  readonly falls: number;
  /** The period of the first fall, as an ordinal; null where none falls. */
  readonly firstFall: number | null;
  /** Turns of the year between figures of two years, and how many begin at less than 0.6 of the last figure. */
  readonly turns: number;
  readonly resets: number;
  /** True where the figures of one year only each add about as much as the first. */
  readonly addsUp: boolean;
}

/** A total begins again with a month or two of twelve; whatever falls by less is no new beginning. */
const newBeginning = 0.6;

/** Looks at a series as at totals of the year to date. `perYear` is how many periods make a year. */
export function withinYear({ ordinals, values }: Timeline, perYear: number): WithinYear {
  let [steps, falls, turns, resets] = [0, 0, 0, 0];
  let firstFall: number | null = null;
  for (let i = 1; i < values.length; i++) {
    const [year, before] = [Math.floor(ordinals[i] / perYear), Math.floor(ordinals[i - 1] / perYear)];
    if (year === before) {
      steps++;
      if (values[i] < values[i - 1]) {
        falls++;
        firstFall ??= ordinals[i];
      }
      continue;
    }
    // What begins late in the year may well exceed the last figure of the year before.
    if (year !== before + 1 || ordinals[i] - year * perYear > perYear / 3) continue;
    turns++;
    if (values[i] < newBeginning * values[i - 1]) resets++;
  }
  return { steps, falls, firstFall, turns, resets, addsUp: addsUp(ordinals, values, perYear) };
}

/** Rises without exception and begins anew nearly always: then the figures are totals to date. */
export function isTotal({ steps, falls, turns, resets }: WithinYear): boolean {
  return turns >= 2 && steps >= 2 * turns && resets >= 0.9 * turns && falls <= 0.03 * steps;
}

/** Within one year, January first: each figure near the first times its place. */
function addsUp(ordinals: Int32Array, values: Float64Array, perYear: number): boolean {
  const n = values.length;
  const place = (i: number) => (ordinals[i] % perYear) + 1;
  if (n < 6 || Math.floor(ordinals[0] / perYear) !== Math.floor(ordinals[n - 1] / perYear) || place(0) > 2)
    return false;
  const first = values[0] / place(0);
  return values.every((value, i) => {
    const ratio = value / place(i) / first;
    return ratio > 0.6 && ratio < 1.7 && (i === 0 || value > values[i - 1]);
  });
}
