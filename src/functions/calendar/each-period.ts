import { fault, type Fault } from "#error/fault";
import type { GridPlace } from "#error/place";
import type { Both } from "#words/language";
import type { Answer, AnswerCell } from "#cells/answer";
import { cellText, type Argument, type Cell, type Locale } from "#cells/cell";
import { isDateHeader, whenOf } from "#cells/dates";
import type { When } from "#cells/month-text";
import { trim } from "#cells/trim";

/**
 * The answer for each cell of a range that names a period, in its shape. A heading is answered by `label`,
 * a blank by #N/A, and a cell that names no period by its own fault.
 */
export function eachPeriod(
  argument: Argument,
  name: string,
  locale: Locale,
  label: Both,
  answer: (when: When, cell: Cell) => AnswerCell,
  whenIn: (cell: Cell) => When | Fault | string | null = (cell) => whenOf(cell, locale.date1904),
): Answer {
  const one = argument?.length === 1 && argument[0].length === 1;
  const grid = one ? argument : trim(argument, name);
  return grid.map((row, r) =>
    row.map((cell, c): AnswerCell => {
      if (!one && r === 0 && c === 0 && isDateHeader(cell)) return label[locale.language];
      const when = whenIn(cell);
      if (when === null) return fault("no-value", {});
      if (typeof when === "string")
        return fault(when as "not-a-month", {
          place: placeOf(r, c, grid.length === 1),
          found: cellText(cell),
        });
      return "kind" in when ? when : answer(when, cell);
    }),
  );
}

function placeOf(r: number, c: number, across: boolean): GridPlace {
  return across && c > 0 ? { row: c + 1, across } : { row: r + 1 };
}
