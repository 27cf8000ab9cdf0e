import { refuse } from "#error/alu-error";
import { percentile } from "#math/percentile";
import { count } from "#math/sum";
import type { Series } from "#series/series";
import { isRateForm } from "./check-model";
import type { Indicator } from "./model";

/** A year of figures is enough to tell 8.0 from 0.08. */
const enough = 12;

/**
 * Stops where a growth rate can hardly be typed as the model says: in percent although a year and more of it
 * stays within 0.5, as fractions do; or as a fraction although half of it is beyond 1.5, which is 150 %. Excel
 * hands a cell that shows 8.0% over as 0.08, so this is the commonest mistake of all, and would be silent.
 *
 * @faults   `unit-doubtful`
 */
export function checkTyped(indicator: Indicator, column: Series, growth: Series | null): void {
  const { name, form, unit } = indicator;
  const rates = isRateForm(form) ? column : growth;
  if (rates === null || count(rates.values) < enough) return;
  const sizes = rates.values.map(Math.abs);
  const largest = percentile(sizes, 1);
  if (unit !== "fraction" && largest > 0 && largest < 0.5)
    refuse("unit-doubtful", { indicator: name, unit, found: largest, rather: "fraction" });
  if (unit === "fraction" && percentile(sizes, 0.5) > 1.5)
    refuse("unit-doubtful", { indicator: name, unit, found: largest, rather: "percent" });
}
