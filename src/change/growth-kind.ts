/** How a growth rate is written: 0.042, 4.2, 1.042 or 104.2 (上年=100). */
export type GrowthKind = "fraction" | "percent" | "ratio" | "index100";

/**
 * The ratio of the later value to the earlier one that a written growth rate means.
 *
 * @example  growthFactor(104.2, "index100")  // 1.042
 */
export function growthFactor(written: number, kind: GrowthKind): number {
  switch (kind) {
    case "fraction":
      return 1 + written;
    case "percent":
      return 1 + written / 100;
    case "ratio":
      return written;
    case "index100":
      return written / 100;
  }
}

/** How many of the written unit make a rate of 1: half a unit of its last place is divided by it. */
export function perUnit(kind: GrowthKind): number {
  return kind === "percent" || kind === "index100" ? 100 : 1;
}
