import { plain } from "#cells/plain";
import { readUnit } from "../cell/unit";

/** What the lines above and below a table say of all its series. */
export interface Lines {
  readonly title: string | null;
  readonly unit: string | null;
  readonly source: string | null;
  readonly note: string | null;
}

export const noLines: Lines = { title: null, unit: null, source: null, note: null };

/** A line that was understood, and as what; "aside" is of no use to a series. */
export interface Line {
  readonly as: "title" | "unit" | "source" | "note" | "aside";
  readonly text: string;
}

const keys: readonly (readonly [Line["as"], RegExp])[] = [
  ["unit", /^(?:units?|单位|计量单位)\s*[:：]\s*(.*)$/i],
  ["source", /^(?:data )?sources?\s*[:：]\s*(.*)$|^(?:数据来源|资料来源|来源)\s*[:：]\s*(.*)$/i],
  ["note", /^(?:notes?|注|备注|说明|附注)\s*\d*\s*[:：.、]\s*(.*)$/i],
  ["title", /^(?:title|标题|表名|名称)\s*[:：]\s*(.*)$/i],
  [
    "aside",
    /^(?:terms|licen[cs]e|retrieved|downloaded|updated?|last updated|gap|更新时间|更新日期|下载时间|制表)\s*[:：]?\s.*$|^(?:更新时间|更新日期|下载时间|制表人?|审核)\s*[:：].*$/i,
  ],
];

/**
 * What a line beside a table says: "单位：万吨" names the unit of all its figures.
 *
 * @example  readLine("# unit: 10000 tons").as  // "unit"
 * @example  readLine("（单位：万吨）").text  // "万吨"
 */
export function readLine(written: string): Line | null {
  const bare = written
    .trim()
    .replace(/^#+\s*/, "")
    .replace(/^[(（【[]\s*(.*?)\s*[)）】\]]$/, "$1");
  for (const [as, pattern] of keys) {
    const match = pattern.exec(bare);
    if (match) {
      const text = (match.slice(1).find((group) => group !== undefined) ?? bare).trim();
      // 单位：亿元 Unit: 100 Million Yuan says it twice.
      return { as, text: as === "unit" ? text.replace(/(?<=\S)\s+units?\s*[:：].*$/i, "") : text };
    }
  }
  return bare === "" ? null : { as: "title", text: bare };
}

/** True for a text that says what it is: "单位：万吨", "Source: NBS". */
export function isSaying(text: string): boolean {
  const line = readLine(text);
  return line !== null && line.as !== "title";
}

/** The lines with one more; of two units the first holds, of two notes both. */
export function withLine(lines: Lines, { as, text }: Line): Lines {
  if (text === "" || as === "aside") return lines;
  if (as === "title" && lines.title === null) return titled(lines, text);
  // A second plain line explains the first.
  const key = as === "title" ? "note" : as;
  const held = lines[key];
  if (held === null) return { ...lines, [key]: text };
  return key === "unit" ? lines : { ...lines, [key]: `${held}; ${text}` };
}

// "2025年电解铝产量（单位：万吨）", "Output (unit: kt)": the unit may stand in the title.
function titled(lines: Lines, text: string): Lines {
  const [, before, unit] =
    /^(.*?)[\s,，]*[(（[]?(?:单位|unit)\s*[:：]\s*([^)）\]]+)[)）\]]?$/i.exec(text) ?? [];
  if (before) return { ...lines, title: before, unit: lines.unit ?? unit.trim() };
  const own = /^.+[(（]([^()（）]+)[)）]$|^.+, ([^,，]+)$/.exec(text);
  const said = own?.[1] ?? own?.[2] ?? "";
  return { ...lines, title: text, unit: lines.unit ?? (isMeasure(said) ? said.trim() : null) };
}

// "Stocks, points" and "Index (days)" may say something else than what the figures are counted in.
function isMeasure(text: string): boolean {
  const normal = isUnit(text) ? readUnit(bareUnit(text))?.normal : undefined;
  return normal !== undefined && !/^(|index|unit|day|times|person|household)$/.test(normal);
}

/**
 * A header without the unit in brackets at its end, and that unit.
 *
 * @example  splitUnit("电解铝产量（万吨）")  // { name: "电解铝产量", unit: "万吨" }
 * @example  splitUnit("原铝(电解铝)")  // { name: "原铝(电解铝)", unit: null }
 */
export function splitUnit(header: string): { readonly name: string; readonly unit: string | null } {
  // 同比增长%, 开工率％: a percent needs no brackets.
  const percent = /^(.*[^\d\s(（[/,，、])\s*[%％]$/.exec(header);
  if (percent) return { name: percent[1], unit: "%" };
  const match = /^(.*?)[\s_]*[(（[]([^()（）[\]]+)[)）\]]\s*$/.exec(header);
  if (!match || match[1] === "") return { name: header, unit: null };
  const unit = match[2].replace(/^(单位|unit)\s*[:：]\s*/i, "").trim();
  if (unit !== match[2].trim() || isUnit(unit)) return { name: match[1], unit };
  // 出口量（万吨，当月）: what is said beside the unit stays in the name.
  const parts = unit.split(/[,，;；、]\s*/);
  const which = parts.findIndex(isUnit);
  if (parts.length < 2 || which < 0) return { name: header, unit: null };
  return { name: `${match[1]}（${parts.filter((_, i) => i !== which).join("，")}）`, unit: parts[which] };
}

/** True for a text that is a unit, with or without brackets around it. */
export function isUnit(text: string): boolean {
  const bare = bareUnit(text);
  return bare !== "" && bare.length <= 30 && readUnit(bare) !== null;
}

/** A unit without brackets and without the word. */
export function bareUnit(text: string): string {
  return plain(text)
    .replace(/^(单位|units?)\s*[:：]\s*/i, "")
    .replace(/^[([]\s*(.*?)\s*[)\]]$/, "$1")
    .replace(/^(单位|units?)\s*[:：]\s*/i, "");
}
