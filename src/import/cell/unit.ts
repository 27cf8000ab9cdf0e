import { plain } from "#cells/plain";
import { multiplierWords, periodWords, unitWords } from "./unit-words";

/** A unit of measure: as printed for the reader, and in a form by which two can be compared. */
export interface Unit {
  readonly printed: string;
  /** "t", "kWh", "m2", "CNY", "USD/t", "t/month", "fraction", "pp", "index"; "" where only a 万 is named. */
  readonly normal: string;
  /** Figures in the unit times 10 to this power are figures in the normal form: 4 for 万吨. */
  readonly power: number;
}

/**
 * Reads a unit as files and headers write it, in either language.
 *
 * @returns  null where it is none that is known; it may be one all the same
 * @example  readUnit("万吨")  // { printed: "万吨", normal: "t", power: 4 }
 * @example  readUnit("100 million kwh")  // { printed: "100 million kwh", normal: "kWh", power: 8 }
 * @example  readUnit("USD per tonne (nominal)")?.normal  // "USD/t"
 */
export function readUnit(text: string): Unit | null {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const unit = text.length > 200 ? null : readNew(text);
  // The same few units stand in thousands of cells.
  if (seen.size < 1000) seen.set(text, unit);
  return unit;
}

const seen = new Map<string, Unit | null>();

type Measure = Omit<Unit, "printed">;

function readNew(text: string): Unit | null {
  const printed = plain(text).replace(/^(units?|单位) ?[:：] ?/i, "");
  for (const candidate of candidates(printed)) {
    const measure = ratio(candidate);
    if (measure) return { printed, ...measure };
  }
  return null;
}

/** The text, and what is left of it without what explains it: "index, 50 = no change". */
function candidates(text: string): readonly string[] {
  const before = (mark: RegExp) => text.split(mark)[0].trim();
  const found = [text, before(/;/), before(/\s?\(/), before(/[;,] |,(?!\d)|\s\(/)];
  return [...new Set(found)].filter((candidate) => candidate !== "");
}

function ratio(text: string): Measure | null {
  if (/^(index\b|指数)|^\d{4}\s?= ?100$/i.test(text)) return { normal: "index", power: 0 };
  const [above, below, ...more] = text.split(/\s?\/\s?|\s+per\s+(?!cent)|每/i);
  const over = simple(above);
  if (!over || more.length > 0) return null;
  if (below === undefined) return over;
  const period = periods.get(below.toLowerCase());
  // Nothing is priced by the million tonnes: the mt of $/mt is a metric ton.
  const each = /^mt$/i.test(below) ? "t" : below;
  const under = period === undefined ? simple(each) : { normal: period, power: 0 };
  if (!under?.normal || !over.normal) return null;
  return { normal: `${over.normal}/${under.normal}`, power: over.power - under.power };
}

const measures = new Map(
  unitWords.flatMap(([normal, power, words]) =>
    words.split("|").map((word): [string, Measure] => [word, { normal, power }]),
  ),
);
const periods = new Map(
  periodWords.flatMap(([normal, words]) => words.split("|").map((word) => [word, normal] as const)),
);

/** Powers of ten, then what is counted: "10,000 square metres", "亿千瓦时", or the money first: "CNY 100mn". */
function simple(text: string): Measure | null {
  // Small letters would make a million tonnes of what is a metric tonne.
  if (/(^|[^A-Za-z])Mt$/.test(text)) return scaled(text.slice(0, -2), { normal: "t", power: 6 });
  const small = text.toLowerCase();
  for (let start = small; start !== "";) {
    const [rest, measure] = [start, measures.get(start)];
    if (measure) return scaled(small.slice(0, small.length - rest.length), measure);
    const power = multiplier(start);
    if (power === null) break;
    start = start.slice(power.length).trimStart();
    if (start === "") return scaled(small, { normal: "", power: 0 });
  }
  return moneyFirst(small);
}

function scaled(before: string, { normal, power }: Measure): Measure | null {
  let rest = before.trim();
  let sum = power;
  while (rest !== "") {
    const found = multiplier(rest);
    if (!found) return null;
    sum += found.power;
    rest = rest.slice(found.length).trimStart();
  }
  return { normal, power: sum };
}

/** The power of ten with which a text begins, and how long its word is. */
function multiplier(text: string): { power: number; length: number } | null {
  const [digits] = /^(10\^\d{1,2}|1e\d{1,2}|10[\d,]*)(?![\d.])/.exec(text) ?? [];
  if (digits !== undefined) {
    const power = digits.includes("^") || digits.includes("e") ? +digits.split(/\^|e/)[1] : zeros(digits);
    return power === null ? null : { power, length: digits.length };
  }
  const found = multiplierWords.find(([word]) => text.startsWith(word) && endsHere(text, word));
  return found ? { power: found[1], length: found[0].length } : null;
}

function zeros(digits: string): number | null {
  const bare = digits.replaceAll(",", "");
  return /^10*$/.test(bare) ? bare.length - 1 : null;
}

// A letter after an English word belongs to it: the m of "metre" is no million. 100mcny does not occur.
function endsHere(text: string, word: string): boolean {
  return !/^[a-z]+$/.test(word) || !/[a-z\d]/.test(text.charAt(word.length));
}

function moneyFirst(text: string): Measure | null {
  const [, money, rest] = /^(cny|rmb|usd|us\$|\$|¥|€|eur|hkd|hk\$|人民币|美元) ?(.+)$/.exec(text) ?? [];
  if (money === undefined) return null;
  const first = measures.get(money)!;
  const second = measures.get(rest) ?? simple(rest);
  if (!second || (second.normal !== "" && second.normal !== first.normal)) return null;
  return { normal: first.normal, power: first.power + second.power };
}
