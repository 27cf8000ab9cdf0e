import { isDate } from "#calendar/day";
import { plain } from "#cells/plain";
import type { DateOrder } from "../question";

/** How days such as 3/4/25 of one column are to be read. */
export interface OrderOfDates {
  /** The orders in which all of them are days; one alone is the answer. */
  readonly choices: readonly DateOrder[];
  /** The first of them, for the question. */
  readonly examples: readonly string[];
  /** The text that leaves fewest orders. */
  readonly settledBy: string;
}

const orders: readonly DateOrder[] = ["day-first", "month-first", "year-first"];
const slashed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;

/**
 * Finds the order of the days of a column out of the column itself: 13/4/2025 leaves one, and where the last
 * part stays the same while the first moves, the last is the year.
 *
 * @returns  null where no cell is written so
 * @example  orderOfDates(["3/4/2025", "13/4/2025"]).choices  // ["day-first"]
 * @example  orderOfDates(["3/4/25"]).choices  // ["day-first", "month-first", "year-first"]
 */
export function orderOfDates(texts: Iterable<string>): OrderOfDates | null {
  let choices = orders;
  let settledBy: string | null = null;
  const examples: string[] = [];
  const [firsts, lasts] = [new Set<string>(), new Set<string>()];
  for (const text of texts) {
    const parts = slashed.exec(plain(text));
    if (!parts) continue;
    firsts.add(parts[1]);
    lasts.add(parts[3]);
    if (examples.length < 3) examples.push(text);
    const left = choices.filter((order) => reads(parts, order));
    // A day that no order reads settles nothing; it is a finding of its own.
    if (left.length > 0 && left.length < choices.length) settledBy = text;
    if (left.length > 0) choices = left;
  }
  if (examples.length === 0) return null;
  const moving = choices.filter((order) => moves(order, firsts.size, lasts.size));
  return { choices: moving.length > 0 ? moving : choices, examples, settledBy: settledBy ?? examples[0] };
}

function reads([, a, b, c]: RegExpExecArray, order: DateOrder): boolean {
  if (order === "year-first") return c.length === 2 && isDate(2000 + +a, +b, +c);
  const year = c.length === 4 ? +c : 2000 + +c;
  return order === "day-first" ? isDate(year, +b, +a) : isDate(year, +a, +b);
}

// Years move slower than days and months.
function moves(order: DateOrder, firsts: number, lasts: number): boolean {
  return order === "year-first" ? firsts <= lasts : lasts <= firsts;
}
