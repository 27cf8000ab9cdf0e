import { fault } from "#error/fault";
import { textOf } from "./blank";
import type { Context } from "./context";
import { frameAddress } from "./frame";
import type { Header } from "./header";
import type { Start } from "./start";
import { isNote, type Role } from "./words-of-tables";

/** The columns of a table by what they hold. */
export interface Kinds {
  readonly figures: readonly number[];
  readonly words: readonly number[];
  readonly dates: readonly number[];
  readonly empty: readonly number[];
  readonly roles: ReadonlyMap<Role, number>;
}

/** Says of each column that is neither series nor key nor mark that it was set aside, and why. */
export function setColumnsAside(
  { frame, axis }: Start,
  { columns }: Header,
  { words, dates, empty, roles, keys }: Kinds & { readonly keys: readonly number[] },
  { corner, findings }: Context,
): void {
  const say = (c: number, kind: "column-of-words" | "column-of-dates" | "column-without-figures") => {
    const row = frame.rows.findIndex((cells) => textOf(cells[c]) !== "");
    if (row < 0) return;
    const header = columns[c].name || textOf(frame.rows[row][c]);
    const address = frameAddress(corner, frame, row, c);
    const told = isNote(header)
      ? fault("line-of-words", { found: cut(header) })
      : fault(kind, { header: cut(header) });
    findings.note(address, told);
  };
  for (const c of words) if (!keys.includes(c)) say(c, "column-of-words");
  for (const c of dates) say(c, "column-of-dates");
  for (const c of empty) if (c !== axis.year) say(c, "column-without-figures");
  const counter = roles.get("counter");
  if (counter !== undefined) say(counter, "column-of-words");
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
