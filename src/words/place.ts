import type { Place } from "#error/place";
import type { Both } from "./language";

/** A place as a reader finds it: "row 14 (2025-02)", 第14行（2025-02）. */
export function placeWords(place: Place): Both {
  if ("position" in place) return { en: `value ${place.position + 1}`, zh: `第${place.position + 1}个值` };
  const { row, across, column, month } = place;
  // A month inside the calendar that the range has no row for.
  if (row === 0) return { en: month ?? "a gap", zh: month ?? "缺口" };
  if (column !== undefined) return { en: `row ${row}, column ${column}`, zh: `第${row}行第${column}列` };
  return {
    en: `${across ? "column" : "row"} ${row}${month === undefined ? "" : ` (${month})`}`,
    zh: `第${row}${across ? "列" : "行"}${month === undefined ? "" : `（${month}）`}`,
  };
}
