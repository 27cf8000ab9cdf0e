import { fault, type Fault } from "#error/fault";
import { shareFault } from "./share";

/** What a tonne of imported metal costs, part by part. */
export interface ImportCosts {
  /** LME price, USD/t. */
  readonly lme: number;
  /** Premium over it, USD/t; below 0 for a discount. */
  readonly premium: number;
  /** Yuan per US dollar. */
  readonly fx: number;
  /** Import tariff, a fraction. */
  readonly tariff: number;
  /** Value-added tax, a fraction. */
  readonly vat: number;
  /** Port and financing charges, yuan/t, untaxed. */
  readonly charges: number;
}

/** Tariff and charges at 0, and the value-added tax on primary aluminium since April 2019. */
export const importDefaults = { tariff: 0, vat: 0.13, charges: 0 } as const;

/**
 * Import parity: the price in yuan, tax included, at which imported metal costs as much as domestic.
 *
 *     parity = (lme + premium) · fx · (1 + tariff) · (1 + vat) + charges
 *
 * @returns  yuan/t; `NaN` where a part is missing; a fault where the exchange rate is 0 or below, and where
 *           a rate of tax is no share of 1
 * @source   General Administration of Customs of China: tax on the dutiable value and on value plus tariff
 * @example  importParity({ ...importDefaults, lme: 2000, premium: 100, fx: 7, vat: 0.1 })  // 16170
 */
export function importParity({ lme, premium, fx, tariff, vat, charges }: ImportCosts): number | Fault {
  if (fx <= 0) return fault("not-above-zero", { argument: "fx", found: fx });
  const wrong = shareFault("tariff", tariff) ?? shareFault("vat", vat);
  return wrong ?? (lme + premium) * fx * (1 + tariff) * (1 + vat) + charges;
}
