import type { Cell } from "#cells/cell";
import { plain } from "#cells/plain";
import { isBlank, textOf } from "./blank";
import type { ClassOf } from "./cell-class";
import type { Frame } from "./frame";
import { isFigureClass } from "./frame-classes";
import type { Lines } from "./lines";
import { readPeriod, type Said } from "./period-said";

/** A table whose title names its only period; it is written above its columns as a header would have it. */
export interface Titled {
  readonly frame: Frame;
  /** The period as the title has it. */
  readonly found: string;
}

/**
 * Gives a table without any period that of its title: 2025年11月, and January to November below 累计.
 *
 * @returns  "no-month" where the title names a year and the columns say 当月 or 累计; null where nothing is named
 */
export function titledTable(frame: Frame, lines: Lines, classOf: ClassOf): Titled | "no-month" | null {
  const alone = lonePeriod(frame.rows);
  const rows = alone === null ? frame.rows : frame.rows.slice(1);
  const heads = headsOf(rows, frame.width, classOf);
  const period = alone === null ? (named(lines.title) ?? named(lines.note)) : named(alone);
  if (heads === null || period === null || (alone === null && frame.top === 0)) return null;
  const isMonthly = heads.some((head) => head !== null && /当月|本月|单月|累计|ytd|year to date/i.test(head));
  if (period.said.kind === "year" && isMonthly) return "no-month";
  let held = "";
  const from = heads.findIndex((head) => head !== null);
  const above = heads.map((head, c): Cell => {
    // A column of notes behind the figures has no period.
    const text = head !== null ? headed(period, head) : c < from ? "" : noteOf(rows, c);
    if (text === "" || text === held) return null;
    return (held = text);
  });
  const top = alone === null ? frame.top - 1 : frame.top;
  return { frame: { ...frame, rows: [above, ...rows], top }, found: period.text };
}

/** A month by itself in the first row: 2025年11月. */
function lonePeriod([row]: Frame["rows"]): string | null {
  const filled = row?.filter((cell) => !isBlank(cell)) ?? [];
  return filled.length === 1 && named(textOf(filled[0])) !== null ? textOf(filled[0]) : null;
}

interface Named {
  readonly text: string;
  readonly said: Said;
}

const periods =
  /\d{4}年\d{1,2}(?:月?[-至到]\d{1,2})?月|\d{4}年(?:第?[一二三四1-4]季度|[上下]半年|前三季度)|(?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?![-\d])|(?<![a-z])[a-z]{3,9}\.? (?:19|20)\d{2}(?!\d)|\d{4}年/gi;

/** The only period of a title; of 2025年11月 and 2025年1-11月 the month, of which the table has both. */
function named(text: string | null): Named | null {
  const found = (plain(text ?? "").match(periods) ?? []).flatMap((match): Named[] => {
    const said = readPeriod(match, null);
    return said !== null && typeof said === "object" && said.kind !== "bare" ? [{ text: match, said }] : [];
  });
  const finest = found.filter(({ said }) => said.kind !== "year");
  const own = finest.length > 0 ? finest : found;
  const single = own.find(({ said }) => said.from === null) ?? own[0];
  const isOne = own.every(
    ({ said }) => said.ordinal === single.said.ordinal && said.kind === single.said.kind,
  );
  return single !== undefined && isOne ? single : null;
}

function noteOf(rows: Frame["rows"], c: number): string {
  return textOf(rows.find((row) => !isBlank(row[c]))?.[c]);
}

/** What stands above each column of figures; null for the other columns, and where there is no table. */
function headsOf(rows: Frame["rows"], width: number, classOf: ClassOf): (string | null)[] | null {
  const isFigures = (row: readonly Cell[]) => row.some((cell, c) => c > 0 && isFigureClass(classOf(cell)));
  const first = rows.findIndex(isFigures);
  const body = rows.slice(Math.max(first, 0)).filter(isFigures);
  if (first < 1 || !body.every((row) => row.some((cell) => classOf(cell) === "word"))) return null;
  const columns = Array.from({ length: width }, (_, c) => c);
  const held = rows.slice(0, first).map((row) => {
    let last = "";
    return columns.map((c) => (c === 0 || isBlank(row[c]) ? last : (last = textOf(row[c]))));
  });
  return columns.map((c) => {
    const counted = body.filter((row) => isFigureClass(classOf(row[c]))).length;
    return c === 0 || counted === 0 ? null : held.map((row) => row[c]).join(" ");
  });
}

/** The period above a column: 累计 runs from January, 当月 is the month alone. */
function headed({ text, said }: Named, head: string): string {
  if (said.kind !== "month") return text;
  const [year, month] = [Math.floor(said.ordinal / 12), (said.ordinal % 12) + 1];
  const isTotal = /累计|ytd|year to date/i.test(head);
  if (isTotal && month > 1) return `${year}年1-${month}月`;
  return said.from !== null && /当月|本月|单月/.test(head) ? `${year}年${month}月` : text;
}
