import type { Cell } from "#cells/cell";
import { readUnit } from "../cell/unit";
import { isBlank, textOf } from "./blank";
import type { Collector } from "./collector";
import { saysChange, saysFormOnly } from "./form-headers";
import { saysLevel } from "./group-keys";
import { isUnit, splitUnit } from "./lines";
import type { FigureColumn, Plan } from "./plan";
import { totalName } from "./running-totals";
import { unitOfLine } from "./unit-of-line";

/** How the series of a table in long form are told apart and called. */
export interface Names {
  readonly keyOf: (row: readonly Cell[]) => string;
  readonly nameOf: (row: readonly Cell[], header: FigureColumn) => Pick<Collector, "name" | "code" | "unit">;
}

/** Headers that say no more than that figures stand below. */
const generic = /^(value|values|obs_value|data|figure|figures|amount|数值|值|数据|指标值|数据值)$/i;

/** Names series by the keys of their rows, and where periods head columns by the words below these. */
export function keyNames({ keys, roles, isAcross, lines }: Plan): Names {
  const [id, name, unit] = [roles.get("id"), roles.get("name"), roles.get("unit")];
  const held = keys.map(() => "");
  // The key of merged cells is written once for all rows that follow.
  const partsOf = (row: readonly Cell[]) =>
    keys.map((c, i) => (isBlank(row[c]) ? held[i] : (held[i] = textOf(row[c]))));
  return {
    keyOf: (row) => {
      if (keys.length === 1) return isBlank(row[keys[0]]) ? held[0] : (held[0] = textOf(row[keys[0]]));
      return partsOf(row).join("\n");
    },
    nameOf: (row, header) => {
      const parts = partsOf(row);
      const code = id !== undefined && keys.includes(id) ? parts[keys.indexOf(id)] : header.code;
      const words = keys.flatMap((c, i) => (c === id && name !== undefined ? [] : parts[i])).filter(Boolean);
      const said = unit === undefined ? "" : textOf(row[unit]);
      const called = (isAcross ? acrossName : downName)(header.name, words.map(splitUnit));
      const own = called.unit ?? inheritedUnit(called.name, words, header.unit, lines.unit);
      return { name: called.name, code, unit: unitBeside(header.name, said) ?? own };
    },
  };
}

type Split = ReturnType<typeof splitUnit>;

/** 电解铝 before 产量; a key may bring its unit: 同比（%） beside a column of 万吨. */
function downName(header: string, words: readonly Split[]): Split {
  const own = generic.test(header) && words.length > 0 ? [] : [header];
  const unit = words.find((word) => word.unit !== null)?.unit ?? null;
  return { name: [...words.map((word) => word.name), ...own].join(" "), unit };
}

/** 原铝 before 同比增长; 绝对量 says nothing. The words below a period may be units alone: 吨, 万美元. */
function acrossName(header: string, words: readonly Split[]): Split {
  const own = generic.test(header) && words.length > 0 ? [] : [header];
  const units = words.map((word) => word.unit ?? (isUnit(word.name) ? word.name : null));
  const said = words
    .map((word) => word.name.replace(/^(本年|自?年初(至今)?|今年)累计[值数额]?$/, "累计"))
    .filter((word) => !saysLevel(word));
  // The form stands last, whichever row has it: 累计 above 产量 is 产量 累计.
  const forms = said.filter((word) => saysFormOnly(word) && word !== "累计");
  const things = said.filter((word) => !saysFormOnly(word));
  const name = [...own, ...things, ...forms].join(" ") || header;
  return {
    name: said.includes("累计") ? totalName(name) : name,
    unit: units.find((unit) => unit !== null) ?? null,
  };
}

// 同比 beside 氧化铝（万吨） is no 万吨; 累计 is.
function inheritedUnit(
  name: string,
  words: readonly string[],
  own: string | null,
  line: string | null,
): string | null {
  if (words.some(saysChange)) return own === null || isPercent(own) ? own : unitOfLine(name, line);
  if (words.some((word) => money.test(word)) && !isMoney(own)) return isMoney(line) ? line : null;
  return own;
}

const money = /金额|货值|总值|价值|^人民币|^美元|\b(value|amount|usd|rmb|cny)\b/i;

function isMoney(unit: string | null): boolean {
  return ["CNY", "USD", "EUR", "HKD", "JPY", "GBP"].includes((unit && readUnit(unit)?.normal) ?? "");
}

/** A column of units speaks of quantities: the 千克 beside 第一数量 is no unit of 人民币. */
function unitBeside(header: string, said: string): string | null {
  if (said === "" || !money.test(header) || generic.test(header) || isMoney(said)) return said || null;
  return isUnit(header) ? header : null;
}

function isPercent(unit: string): boolean {
  return ["fraction", "pp"].includes(readUnit(unit)?.normal ?? "");
}
