import type { Values } from "#math/values";

/** The two ends of an interval. */
export type Ends = readonly [number, number];

/**
 * The least and greatest of (a − b) / (a/(1 + g) − b/(1 + h)) − 1 while each letter runs through its
 * interval. In each letter alone the ratio is monotone as long as the divisor keeps its sign, so that its
 * extremes lie at the corners.
 *
 * @returns  null where the divisor is not above zero at every corner
 * @example  spanOfRatio([10, 10], [5, 5], [0, 0], [0, 0])  // [0, 0]
 */
export function spanOfRatio(a: Ends, b: Ends, g: Ends, h: Ends): Ends | null {
  let low = Infinity;
  let high = -Infinity;
  for (let corner = 0; corner < 16; corner++) {
    const [a1, b1] = [a[corner & 1], b[(corner >> 1) & 1]];
    const base = a1 / (1 + g[(corner >> 2) & 1]) - b1 / (1 + h[(corner >> 3) & 1]);
    if (!(base > 0)) return null;
    const rate = (a1 - b1) / base - 1;
    low = Math.min(low, rate);
    high = Math.max(high, rate);
  }
  return [low, high];
}

/**
 * Decimal places of a number in its shortest decimal form.
 *
 * @example  placesOf(94180.6)  // 1
 */
export function placesOf(value: number): number {
  const [mantissa, exponent = "0"] = String(Math.abs(value)).split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
}

/** Half a unit of the last of `places` decimal places: what rounding may have hidden. */
export function halfUnit(places: number): number {
  return 0.5 * 10 ** -places;
}

/** The places of figures as typed: of each text, null for a number; null where all were numbers. */
type Places = readonly (number | null)[] | null;

/** Half units of `n` figures: by the places of those given as text, by `otherwise` for numbers. */
export function halfUnits(n: number, places: Places, otherwise: number): Float64Array {
  return Float64Array.from({ length: n }, (_, t) => halfUnit(places?.[t] ?? otherwise));
}

/** The most decimal places among the figures of a column that were given as numbers. */
export function mostPlaces(values: Values, places: Places): number {
  let most = 0;
  for (let t = 0; t < values.length; t++) {
    if (!Number.isNaN(values[t]) && (places?.[t] ?? null) === null)
      most = Math.max(most, placesOf(values[t]));
  }
  return most;
}
