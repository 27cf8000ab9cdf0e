import { isBlank, textOf } from "./blank";
import { saysFormOnly } from "./form-headers";
import type { Frame } from "./frame";
import { saysLevel } from "./group-keys";
import { isUnit, splitUnit } from "./lines";

/**
 * A turned table in whose header rows below the periods a form stands behind the measure that it is of: 数量, 同比, 金额,
 * 同比 are 数量, 数量 同比, 金额, 金额 同比.
 *
 * @param column  the column of periods; a new period begins a new group
 * @param first  the first row that has a period
 */
export function measuresApart(frame: Frame, column: number, first: number): Frame {
  const bases = new Map<number, string>();
  let isChanged = false;
  let last = "";
  const rows = frame.rows.map((row, r) => {
    if (r < first) return row;
    // Merged cells are blank in one file and repeated in another.
    const period = textOf(row[column]);
    if (period !== "" && period !== last) bases.clear();
    last = period || last;
    return row.map((cell, c) => {
      if (c === column || typeof cell !== "string" || isBlank(cell)) return cell;
      const text = textOf(cell);
      const { name } = splitUnit(text);
      if (saysFormOnly(name) && bases.has(c)) {
        isChanged = true;
        return `${bases.get(c)} ${text}`;
      }
      if (saysFormOnly(name)) return cell;
      if (saysLevel(name) || isUnit(name)) bases.delete(c);
      else bases.set(c, name);
      return cell;
    });
  });
  return isChanged ? { ...frame, rows } : frame;
}
