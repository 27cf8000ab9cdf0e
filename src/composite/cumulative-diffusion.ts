import { faultsByPosition, mapOrFault, type Result } from "#series/series";

/**
 * Cumulative diffusion index: the running sum of what a diffusion index has above 50. It turns where the diffusion
 * index crosses 50, and so moves like the level of an economy of which the other is the growth.
 *
 *     CDI[t] = Σ (DI − 50) up to t
 *
 * @param diffusion  0 to 100; a missing month adds nothing and is missing in the answer with the same fault
 * @returns  points, above or below zero
 * @source   Moore, Diffusion Indexes, Rates of Change, and Forecasting, in Business Cycle Indicators I (NBER, 1961)
 */
export function cumulativeDiffusion(diffusion: Result): Result {
  const faults = faultsByPosition(diffusion);
  let sum = 0;
  return mapOrFault(diffusion, (t) => {
    const value = diffusion.values[t];
    if (Number.isNaN(value)) return faults.get(t) ?? NaN;
    sum += value - 50;
    return sum;
  });
}
