import type { Cell } from "#cells/cell";
import { statusOfWord } from "../status-words";
import { isBlank, textOf } from "./blank";

/**
 * The header rows below the periods of a table whose periods run across: 绝对量 and 同比增长 below 11月. The table was
 * turned, so that they are columns of words here. Each group of them may be written once for all that it covers.
 *
 * @param period  the column of periods, blank where one covers several columns of the sheet
 */
export function groupKeys(
  rows: readonly (readonly Cell[])[],
  words: readonly number[],
  period: number,
): number[] {
  const own = rows.filter((row) => [period, ...words].some((c) => !isBlank(row[c])));
  const isMerged = own.some((row) => isBlank(row[period]));
  const filled = (c: number) => own.filter((row) => !isBlank(row[c])).length;
  return words.filter((c) => {
    if (own.every((row) => isBlank(row[c]) || statusOfWord(textOf(row[c])) !== null)) return false;
    // A remark on some months is no group; a group begins at its first column.
    return isMerged ? !isBlank(own[0]?.[c]) && filled(c) * 12 >= own.length : filled(c) === own.length;
  });
}

const sayNothing =
  /^(绝对[量额数值]|绝对水平|数值|指标值|实际值?|实绩|值|[本当单][月期](值|数|实际)?|期末(值|数|余额)?|月末(值|数|余额)?|values?|levels?|actual|current|amount)$/i;

/** True for a header of a group that says no more than that figures of the period itself stand below. */
export function saysLevel(word: string): boolean {
  return sayNothing.test(word);
}
