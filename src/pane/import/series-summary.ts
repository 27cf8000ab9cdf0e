import { pointPeriod, type Cadence, type Points } from "#import/found-series";

/** What a card shows of a series' figures. */
export interface Summary {
  readonly count: number;
  /** First and last period; "" where there is no figure. */
  readonly first: string;
  readonly last: string;
  /** The last three, the latest at the end. */
  readonly latest: readonly { readonly period: string; readonly value: number }[];
  /** Points of a line in a box of 100 by 100, at most a hundred of them; a gap begins another line. */
  readonly lines: readonly string[];
}

// A card is drawn at every letter that is typed beside it, and a series may have a million figures.
const known = new WeakMap<Points, Summary>();

/** The summary of a series, computed once. */
export function summaryOf(points: Points, cadence: Cadence): Summary {
  const before = known.get(points);
  if (before) return before;
  const summary = summarised(points, cadence);
  known.set(points, summary);
  return summary;
}

function summarised({ ordinals, values }: Points, cadence: Cadence): Summary {
  const order = inOrder(ordinals);
  const period = (i: number) => pointPeriod(cadence, ordinals[i]);
  const count = order.length;
  return {
    count,
    first: count > 0 ? period(order[0]) : "",
    last: count > 0 ? period(order[count - 1]) : "",
    latest: [...order.subarray(-3)].map((i) => ({ period: period(i), value: values[i] })),
    lines: linesOf(order, ordinals, values),
  };
}

/** Positions by period; most files have them so already, and none of those is sorted again. */
function inOrder(ordinals: Int32Array): Uint32Array {
  const order = new Uint32Array(ordinals.length);
  let isSorted = true;
  for (let i = 0; i < order.length; i++) {
    order[i] = i;
    if (i > 0 && ordinals[i - 1] > ordinals[i]) isSorted = false;
  }
  return isSorted ? order : order.sort((a, b) => ordinals[a] - ordinals[b] || a - b);
}

const mostDots = 100;

function linesOf(order: Uint32Array, ordinals: Int32Array, values: Float64Array): readonly string[] {
  const step = Math.max(1, Math.ceil(order.length / mostDots));
  const dots: number[] = [];
  for (let n = 0; n < order.length - 1; n += step) dots.push(order[n]);
  if (order.length > 0) dots.push(order[order.length - 1]);
  const shown = dots.map((i) => values[i]).filter(Number.isFinite);
  if (shown.length < 2) return [];
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const [from, to] = [ordinals[dots[0]], ordinals[dots[dots.length - 1]]];
  const lines: string[][] = [[]];
  for (const i of dots) {
    if (!Number.isFinite(values[i])) lines.push([]);
    else lines[lines.length - 1].push(dot(share(ordinals[i], from, to), 1 - share(values[i], low, high)));
  }
  return lines.filter((line) => line.length > 1).map((line) => line.join(" "));
}

const share = (x: number, low: number, high: number) => (high > low ? (x - low) / (high - low) : 0.5);

const dot = (x: number, y: number) => `${Math.round(x * 1000) / 10},${Math.round(y * 1000) / 10}`;
