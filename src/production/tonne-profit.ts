import type { Fault } from "#error/fault";
import { shareFault } from "./share";

/**
 * Profit a tonne: price less cost, each stripped of the value-added tax that it contains.
 *
 *     profit = price / (1 + v) − cost / (1 + u)
 *
 * @param price     price of the metal, yuan/t
 * @param cost      cost of the metal, yuan/t
 * @param priceVat  v, a fraction; 0 where price and cost stand on the same footing
 * @param costVat   u, likewise
 * @returns  yuan/t; `NaN` where either is missing; a fault where a rate of tax is no share of 1
 * @source   press reports of industry profit: 20,500 yuan/t less 16,800 yuan/t is 3,700 yuan/t
 * @example  tonneProfit(20500, 16800)  // 3700
 */
export function tonneProfit(price: number, cost: number, priceVat = 0, costVat = 0): number | Fault {
  return (
    shareFault("price_vat", priceVat) ??
    shareFault("cost_vat", costVat) ??
    price / (1 + priceVat) - cost / (1 + costVat)
  );
}
