import { fault, type Fault } from "#error/fault";
import { refuseUnlessShare } from "./share";

export interface WithoutSubsidy {
  /** In the unit of profit; below 0 where the subsidy turned a loss into a profit. */
  readonly profit: number;
  /** The share of the profit that was subsidy, or why there is none. */
  readonly share: number | Fault;
}

/**
 * Profit without subsidy, and the share of the profit that was subsidy.
 *
 *     without = profit − subsidy · (1 − tax)        share = subsidy · (1 − tax) / profit
 *
 * @param profit   in any unit
 * @param subsidy  received in the same time, in the same unit
 * @param tax      rate of income tax that the subsidy bore, a fraction; 0 where it bore none
 * @returns  `NaN` where either is missing; the share is a fault where the profit is 0 or a loss
 * @throws   percent-as-number, not-a-share for a tax that is no share of 1
 * @source   first-quarter results of a listed smelter: 65 to 95 million yuan, of which 38.52 million subsidy
 * @example  withoutSubsidy(65, 38.52).profit  // 26.48
 */
export function withoutSubsidy(profit: number, subsidy: number, tax = 0): WithoutSubsidy {
  refuseUnlessShare("tax", tax);
  const net = subsidy * (1 - tax);
  return { profit: profit - net, share: shareOfProfit(profit, net) };
}

function shareOfProfit(profit: number, net: number): number | Fault {
  if (profit === 0) return fault("zero-divisor", { argument: "profit" });
  return profit < 0 ? fault("loss-has-no-share", { profit }) : net / profit;
}
