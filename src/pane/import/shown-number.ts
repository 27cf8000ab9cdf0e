/**
 * A figure as a reader of either language writes it, with what a file printed of it and no more.
 *
 * @example shownNumber(4381.25)  // "4,381.25"
 * @example shownNumber(0.1 + 0.2)  // "0.3"
 */
export function shownNumber(value: number): string {
  if (Number.isNaN(value)) return "–";
  return Number(value.toPrecision(12)).toLocaleString("en", { maximumFractionDigits: 10 });
}

/**
 * A share as a signed percentage with one decimal, or two digits where it is smaller; "" where it has no base.
 *
 * @example shownChange(379.2, 381)  // "+0.5%"
 * @example shownChange(1761.304762, 1761.3)  // "−0.00027%"
 */
export function shownChange(before: number, after: number): string {
  const share = (100 * (after - before)) / Math.abs(before);
  if (!Number.isFinite(share)) return "";
  const size = Math.abs(share);
  const places = size === 0 || size >= 0.1 ? 1 : Math.min(12, 1 - Math.floor(Math.log10(size)));
  return `${share < 0 ? "−" : "+"}${size.toFixed(places)}%`;
}
