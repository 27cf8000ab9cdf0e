import { refuse } from "#error/alu-error";
import { fault, type Fault } from "#error/fault";

/** The inputs whose use a tonne ALU knows. */
export type Input = "alumina" | "electricity" | "anode" | "fluoride" | "other";

/**
 * Use a tonne of metal: t of alumina, kWh of electricity, t of anode, t of aluminium fluoride; other costs
 * are given a tonne of metal. Round figures of Chinese smelters, to be replaced by one's own.
 */
export const usualUses: Readonly<Record<Input, number>> = {
  alumina: 1.925,
  electricity: 13450,
  anode: 0.45,
  fluoride: 0.02,
  other: 1,
};

/** A price or a use by name; `input` where the name is one that ALU knows. */
export interface Named {
  readonly name: string;
  readonly input: Input | null;
  /** `NaN` where the cell is blank. */
  readonly value: number;
}

export interface CostLine {
  readonly name: string;
  readonly price: number;
  readonly use: number;
  /** Price × use, or why there is none. */
  readonly cost: number | Fault;
}

export interface SmeltingCost {
  readonly lines: readonly CostLine[];
  /** Sum of the lines; the fault of the first line that has one. */
  readonly total: number | Fault;
}

// No smelter pays 5 yuan a kWh; a price above it is one a MWh.
const dearestElectricity = 5;

/**
 * Cost of a tonne of primary aluminium: prices times the use of each input.
 *
 *     cost = Σ price[i] · use[i]
 *
 * @param prices  yuan a unit of the input: yuan/t, electricity yuan/kWh, other yuan a tonne of metal
 * @param uses    use a tonne of metal by the same names; those not named have their usual use
 * @returns  yuan a tonne, by input and in all; a price that is 0 or blank makes a fault of its line and the total
 * @throws   no-use, use-lacking, use-without-price, name-twice, below-zero, electricity-price
 * @source   ALU's own definition; no publication decides the usual uses, so the help says to replace them
 * @example  smeltingCost([{ name: "alumina", input: "alumina", value: 3000 }], []).total  // 5775
 */
export function smeltingCost(prices: readonly Named[], uses: readonly Named[]): SmeltingCost {
  const priced = byKey(prices, "prices");
  const used = byKey(uses, "uses");
  for (const [key, { name }] of used) if (!priced.has(key)) refuse("use-without-price", { name });
  const lines = [...priced].map(([key, price]) => lineOf(price, used.get(key)));
  const wrong = lines.find(({ cost }) => typeof cost !== "number");
  return { lines, total: wrong ? wrong.cost : lines.reduce((sum, { cost }) => sum + (cost as number), 0) };
}

function byKey(named: readonly Named[], argument: string): ReadonlyMap<string, Named> {
  const found = new Map<string, Named>();
  for (const one of named) {
    const key = one.input ?? one.name.toLowerCase();
    if (found.has(key)) refuse("name-twice", { argument, name: one.name });
    found.set(key, one);
  }
  return found;
}

function lineOf({ name, input, value: price }: Named, given: Named | undefined): CostLine {
  const use = useOf(name, input, given);
  if (Number.isNaN(price) || price === 0)
    return { name, price: NaN, use, cost: fault("price-lacking", { name }) };
  if (price < 0 && input !== "other") refuse("below-zero", { argument: name, found: price });
  if (input === "electricity" && use > 1000 && price > dearestElectricity)
    refuse("electricity-price", { found: price, limit: dearestElectricity });
  return { name, price, use, cost: price * use };
}

function useOf(name: string, input: Input | null, given: Named | undefined): number {
  if (given) {
    if (Number.isNaN(given.value) || given.value === 0) refuse("use-lacking", { name });
    if (given.value < 0) refuse("below-zero", { argument: name, found: given.value });
    return given.value;
  }
  return input ? usualUses[input] : refuse("no-use", { name });
}
