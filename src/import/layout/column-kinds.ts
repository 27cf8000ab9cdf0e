import type { Cell } from "#cells/cell";
import { textOf } from "./blank";
import type { Kinds } from "./columns-aside";
import type { Frame } from "./frame";
import { frameClasses } from "./frame-classes";
import type { Header } from "./header";
import type { Start } from "./start";
import { roleOfHeader, type Role } from "./words-of-tables";

/** Which columns hold figures, which words, and which have a role by their header. */
export function kindsOf({ frame, axis, classOf }: Start, { columns }: Header): Kinds {
  const body: Frame = { ...frame, rows: frame.rows.slice(axis.firstRow) };
  const classes = frameClasses(body, classOf);
  const roles = new Map<Role, number>();
  const [figures, words, dates, empty]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let c = 0; c < frame.width; c++) {
    if (c === axis.period || c === axis.year) continue;
    const { counts } = classes.tallyOf(c);
    const numbers = counts.figure + counts["figure-or-period"];
    const periods = counts.period + counts.unsettled;
    const role = roleOfHeader(columns[c].name);
    if (role !== null && !roles.has(role) && isRole(role, { numbers, words: counts.word }))
      roles.set(role, c);
    else if (c < axis.period && axis.year === null && numbers > 0 && isCounter(body.rows, c))
      roles.set("counter", c);
    else if (numbers > 0 && isCode(columns[c].name)) words.push(c);
    else if (numbers > 0 && numbers >= counts.word && numbers >= periods) figures.push(c);
    else if (periods > counts.word) dates.push(c);
    else if (counts.word > 0) words.push(c);
    else empty.push(c);
  }
  return { figures: withoutRanges(figures, roles), words, dates, empty, roles };
}

/** 贸易伙伴编码 are numbers and no figures. */
function isCode(header: string): boolean {
  return /(编码|代码|税号|[ _]code)$/i.test(header);
}

// A column headed 来源 holds words; one headed "low" is a range only beside the figure itself.
function isRole(role: Role, { numbers, words }: { numbers: number; words: number }): boolean {
  if (role === "counter") return words === 0;
  if (role === "published" || role === "asOf") return true;
  if (role === "low" || role === "high") return words <= numbers;
  return role === "id" || words >= numbers;
}

/** Low and high are a range where one figure stands beside them, else series such as any. */
function withoutRanges(figures: readonly number[], roles: Map<Role, number>): readonly number[] {
  const [low, high] = [roles.get("low"), roles.get("high")];
  if (figures.length === 1 || (low === undefined && high === undefined)) return figures;
  roles.delete("low");
  roles.delete("high");
  return [...figures, low, high].filter((c) => c !== undefined).sort((a, b) => a - b);
}

function isCounter(rows: readonly (readonly Cell[])[], c: number): boolean {
  return rows.length > 1 && rows.every((row, i) => Number(textOf(row[c])) === i + 1);
}
