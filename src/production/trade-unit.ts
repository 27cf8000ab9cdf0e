import { fault, type Fault } from "#error/fault";

/** Kilogrammes in each unit of weight; the pound is the international avoirdupois pound of 1959. */
export const kilogrammes = {
  kg: 1,
  t: 1000,
  kt: 1e6,
  wt: 1e7,
  Mt: 1e9,
  lb: 0.45359237,
  st: 907.18474,
} as const;

export type WeightUnit = keyof typeof kilogrammes;

/** How many of its smallest unit each money holds: yuan for yuan, cents for dollars. */
const money = {
  yuan: { currency: "CNY", units: 1 },
  "10k yuan": { currency: "CNY", units: 10000 },
  USD: { currency: "USD", units: 100 },
  "US¢": { currency: "USD", units: 1 },
} as const;

export type Money = keyof typeof money;

/** A unit of weight, or of a price: money a unit of weight. */
export interface TradeUnit {
  readonly weight: WeightUnit;
  readonly money: Money | null;
}

/**
 * Converts a value between trade units: weights, or prices, between currencies with the exchange rate.
 *
 *     weight  x · kg(from) / kg(to)
 *     price   x · money(from) / money(to) · kg(to) / kg(from)        yuan from dollars × fx, back ÷ fx
 *
 * @param fx  yuan per US dollar; null where none was given
 * @returns  `NaN` where the value or the rate is missing; a fault where a weight meets a price, where the
 *           rate is needed and not given, and where it is 0 or below
 * @source   International yard and pound agreement (1959): 1 lb = 0.45359237 kg
 * @example  toUnit(356.2, { weight: "wt", money: null }, { weight: "Mt", money: null }, null)  // 3.562
 */
export function toUnit(value: number, from: TradeUnit, to: TradeUnit, fx: number | null): number | Fault {
  const weights = kilogrammes[from.weight] / kilogrammes[to.weight];
  if (!from.money && !to.money) return value * weights;
  if (!from.money || !to.money) return fault("unit-kinds", { from: unitText(from), to: unitText(to) });
  const [here, there] = [money[from.money], money[to.money]];
  if (here.currency === there.currency) return (value * here.units) / there.units / weights;
  if (fx === null) return fault("fx-needed", { from: unitText(from), to: unitText(to) });
  if (fx <= 0) return fault("not-above-zero", { argument: "fx", found: fx });
  // A dollar's smallest unit is the cent, the yuan's here is the yuan.
  const exchanged =
    here.currency === "USD" ? ((value * here.units) / 100) * fx : ((value * here.units) / fx) * 100;
  return exchanged / there.units / weights;
}

/** A unit as it is written: 万吨, US¢/lb. */
export function unitText({ weight, money }: TradeUnit): string {
  const text = weight === "wt" ? "万吨" : weight;
  return money ? `${money}/${text}` : text;
}
