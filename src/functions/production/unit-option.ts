import { refuse } from "#error/alu-error";
import { cellText, type Argument } from "#cells/cell";
import { oneCell } from "#cells/options";
import { plain } from "#cells/plain";
import { unitText, type Money, type TradeUnit, type WeightUnit } from "#production/trade-unit";
import { moneyWords, weightWords } from "#words/units";

/** A unit that an argument names, and how ALU writes it. */
export interface NamedUnit {
  readonly unit: TradeUnit;
  readonly text: string;
}

/**
 * Reads a unit of weight (万吨) or of a price (US¢/lb, yuan a tonne), in any case and width.
 * Mt by itself is a million tonnes, and mt and MT are refused, since the trade also writes a metric tonne
 * so. Under a price all three are a tonne, because nobody prices by the million tonnes.
 */
export function unitOption(argument: Argument, name: string): NamedUnit {
  const cell = oneCell(argument, name) ?? refuse("missing-argument", { argument: name });
  const found = cellText(cell);
  const text = plain(found);
  const parts = /^(.+?)\s*(?:\/|\bper\b|每)\s*(.+)$/i.exec(text);
  const unit = parts ? priceOf(parts[1], parts[2]) : weightOf(text, name, found);
  if (unit === null) refuse("unknown-unit", { argument: name, found });
  return { unit, text: unitText(unit) };
}

function priceOf(moneyText: string, weightText: string): TradeUnit | null {
  const money = keyOf(moneyText.toLowerCase(), moneyWords) as Money | null;
  const weight = /^mt$/i.test(weightText) ? "t" : weightKey(weightText);
  return money && weight ? { money, weight } : null;
}

function weightOf(text: string, argument: string, found: string): TradeUnit | null {
  if (text === "Mt") return { money: null, weight: "Mt" };
  if (/^mt$/i.test(text)) refuse("ambiguous-unit", { argument, found });
  const weight = weightKey(text);
  return weight && { money: null, weight };
}

function weightKey(text: string): WeightUnit | null {
  return keyOf(text.toLowerCase(), weightWords) as WeightUnit | null;
}

function keyOf(word: string, words: Readonly<Record<string, readonly string[]>>): string | null {
  return Object.keys(words).find((key) => words[key].includes(word)) ?? null;
}
