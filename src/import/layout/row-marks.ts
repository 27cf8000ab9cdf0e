import type { Cell } from "#cells/cell";
import { dayText } from "#calendar/day-text";
import { plainNumber } from "../cell/plain-number";
import type { Mark } from "../found-series";
import { isBlank, textOf } from "./blank";
import type { PeriodOf } from "./period-cell";
import type { Role } from "./words-of-tables";

/** What the columns of words of a row say of its figures; undefined where they say nothing. */
export type MarkOf = (row: readonly Cell[]) => Mark | undefined;

const held = 5000;

/** Reads what stands beside the figures. Rows that say the same share one mark, since there may be millions. */
export function markReader(roles: ReadonlyMap<Role, number>, periodOf: PeriodOf): MarkOf {
  const columns = [...roles].filter(([role]) => marking.has(role));
  const known = new Map<string, Mark>();
  if (columns.length === 0) return () => undefined;
  return (row) => {
    let key = "";
    for (const [, c] of columns) key += isBlank(row[c]) ? "\n" : `${textOf(row[c])}\n`;
    if (key.length === columns.length) return undefined;
    let mark = known.get(key);
    if (!mark) {
      mark = Object.fromEntries(
        columns.flatMap(([role, c]) => (isBlank(row[c]) ? [] : said(role, row[c], periodOf))),
      );
      if (known.size >= held) known.clear();
      known.set(key, mark);
    }
    return Object.keys(mark).length === 0 ? undefined : mark;
  };
}

const marking = new Set<Role>(["status", "source", "note", "basis", "published", "asOf", "low", "high"]);

function said(role: Role, cell: Cell, periodOf: PeriodOf): [keyof Mark, string | number][] {
  const text = textOf(cell);
  switch (role) {
    case "low":
    case "high": {
      const value = typeof cell === "number" ? cell : plainNumber(text, "point");
      return Number.isFinite(value) ? [[role, value]] : [];
    }
    case "published":
    case "asOf": {
      const when = periodOf(cell);
      const isDay = when !== null && typeof when === "object" && when.kind === "day";
      return isDay ? [[role, dayText(when.ordinal)]] : [];
    }
    case "basis":
      // A single month is what a figure is anyway; January's sum is told by the span of its point.
      return /^(month|monthly|single|当月|单月)$/i.test(text) || isJanFeb(text) ? [] : [["note", text]];
    default:
      return [[role as "status" | "source" | "note", text]];
  }
}

/** True for a basis by which a February holds January too. */
export function isJanFeb(text: string): boolean {
  return /jan(uary)?[\s_+&-]*(and[\s_]*)?feb|^1\s*[-—~–至]\s*2\s*月/i.test(text);
}
