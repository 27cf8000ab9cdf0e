import { readUnit } from "./unit";

/** A name without the unit at its end, and that unit as it would be printed. */
export interface SuffixedName {
  readonly name: string;
  readonly unit: string;
}

/** Units as names spell them, with underscores for strokes and in small letters throughout. */
const nouns: Readonly<Record<string, string>> = {
  usd_per_t: "USD/t",
  usd_per_tonne: "USD/t",
  usd_t: "USD/t",
  cny_per_t: "CNY/t",
  cny_t: "CNY/t",
  yuan_t: "CNY/t",
  rmb_t: "CNY/t",
  usd_lb: "USD/lb",
  // In small letters the million tonnes of statistics; by itself a metric tonne would be t.
  mt: "Mt",
  kt: "kt",
  t: "t",
  tonnes: "t",
  tons: "t",
  m2: "m2",
  sqm: "m2",
  kwh: "kWh",
  mwh: "MWh",
  gwh: "GWh",
  twh: "TWh",
  cny: "CNY",
  rmb: "CNY",
  yuan: "CNY",
  usd: "USD",
  pct: "%",
  percent: "%",
  pp: "pp",
};
const longestFirst = Object.keys(nouns).sort((a, b) => b.length - a.length);
const multiplied = new RegExp(
  `^(.+?)_(?:(10{0,3}(?:k|m|mn|bn)?)_?|(k|m|mn|bn)_)?(${longestFirst.join("|")})$`,
);

/**
 * The unit at the end of a machine's name, such as lme_usd_t or floor_space_sold_ytd_10k_m2.
 *
 * @returns  null where it ends in none; the m2 of broad_money_m2 is none
 * @example  unitSuffix("m2_100m_cny")  // { name: "m2", unit: "100m CNY" }
 * @example  unitSuffix("alumina_output_ytd_10kt")  // { name: "alumina_output_ytd", unit: "10kt" }
 */
export function unitSuffix(text: string): SuffixedName | null {
  const found = multiplied.exec(text.toLowerCase());
  if (!found) return null;
  const [, name, number, word, noun] = found;
  const multiplier = number ?? word ?? "";
  if (noun === "m2" && multiplier === "" && !/(space|area|floor)/.test(name)) return null;
  const unit = multiplier === "" ? nouns[noun] : joined(multiplier, nouns[noun]);
  return readUnit(unit) === null ? null : { name: text.slice(0, name.length), unit };
}

function joined(multiplier: string, noun: string): string {
  return /^k?t$/.test(noun) ? `${multiplier}${noun}` : `${multiplier} ${noun}`;
}
