import { plain } from "./plain";

const percent = /\(\s*(%|pp|p\.p\.|ppt|percent|个?百分点|百分数|百分比)\s*\)$/;
const fraction = /\(\s*(fraction|小数|比例)\s*\)$/;

/**
 * What a header says of the unit of its column, where it ends in (%), (pp), (fraction), 百分点 or 小数: by how much a
 * number typed there is multiplied to be a fraction.
 *
 * @returns  null where the column is a level
 * @example  rateScaleOf("M2 同比（％）")  // 0.01
 */
export function rateScaleOf(header: string | null): number | null {
  const text = plain(header ?? "").toLowerCase();
  if (percent.test(text)) return 0.01;
  return fraction.test(text) ? 1 : null;
}
