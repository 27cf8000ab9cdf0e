/** What a check of a series can look for. */
export type Rule = "gaps" | "duplicates" | "repeats" | "units" | "signs" | "outliers";

/** Something about a series that its owner should look at. It is no fault: the value stays as it is. */
export type Finding =
  /** Periods `t` to `last` have no value, though others before and after do. */
  | { readonly rule: "gaps"; readonly t: number; readonly last: number }
  /** The same value from `t` to `last`. */
  | { readonly rule: "repeats"; readonly t: number; readonly last: number; readonly value: number }
  /** From the value before to this one the series is multiplied by about 10 to this power. */
  | { readonly rule: "units"; readonly t: number; readonly value: number; readonly power: number }
  /** The sign is not that of the other values. */
  | {
      readonly rule: "signs";
      readonly t: number;
      readonly value: number;
      readonly others: "positive" | "negative";
    }
  /** The change into `t` is unlike the others: by `score` robust deviations. A spike comes back at once. */
  | {
      readonly rule: "outliers";
      readonly t: number;
      readonly value: number;
      readonly score: number;
      readonly shape: "spike" | "step";
    };
