import { fault } from "#error/fault";
import { pointPeriod, type FoundSeries } from "../found-series";
import type { Remark } from "../imported";
import { remarkAt } from "./remark";
import type { Timeline } from "./timeline";

/** Figures of fewer digits repeat by chance: a manufacturing PMI of 50.1 does. */
const digits = 4;
/** Where more than this share of the steps repeats, repeating is what the series does. */
const usual = 0.01;

/** A last figure that equals the one before it to the last of its digits: it may have been carried on. */
export function lastRepeated(found: FoundSeries, { ordinals, values, positions }: Timeline): Remark[] {
  const last = values.length - 1;
  if (last < 12 || values[last] !== values[last - 1] || ordinals[last] !== ordinals[last - 1] + 1) return [];
  if (`${values[last]}`.replace(/^-?[0.]*/, "").replace(/\.|e.*$|0+$/g, "").length < digits) return [];
  let repeats = 0;
  for (let i = 1; i < last; i++) if (values[i] === values[i - 1]) repeats++;
  if (repeats > usual * last) return [];
  const [before, month] = [last - 1, last].map((i) => pointPeriod(found.cadence, ordinals[i]));
  const told = fault("last-repeated", { month, before, value: values[last] });
  return [remarkAt(found, positions[last], told, { kind: "leave-out", positions: [positions[last]] })];
}
