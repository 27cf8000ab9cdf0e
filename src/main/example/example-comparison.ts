import { mean } from "#math/mean";
import { rankCorrelation } from "#math/rank-correlation";
import type { ExampleRun } from "./example-run";

/** An index value as the CNIA printed it. */
export interface Print {
  /** 2021-05. */
  readonly month: string;
  readonly prosperity: number;
}

/** How the index of the example compares with the printed one. */
export interface Comparison {
  readonly months: number;
  /** Spearman's correlation of the months in common. */
  readonly spearman: number;
  /** Mean absolute difference, in points. */
  readonly difference: number;
}

/** Compares the index with the prints, over the months that both have. */
export function compare({ months, columns }: ExampleRun, prints: readonly Print[]): Comparison {
  const index = new Map(months.map((month, t) => [month, columns.PROSPERITY[t]]));
  const common = prints.flatMap(({ month, prosperity }) => {
    const own = index.get(month);
    return typeof own === "number" ? [[own, prosperity]] : [];
  });
  const [own, printed] = [0, 1].map((i) => Float64Array.from(common, (pair) => pair[i]));
  return {
    months: common.length,
    spearman: rankCorrelation(own, printed),
    difference: mean(own.map((value, t) => Math.abs(value - printed[t]))),
  };
}
