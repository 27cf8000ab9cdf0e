import { readUnit } from "../cell/unit";

const growth = /同比|环比|增速|增长|增幅|占比|比重|开工率|利用率|yoy|mom|growth|change|share|ratio|rate|%/i;

/**
 * The unit of a series that has none of its own, from a line that speaks of the whole table: the percent of
 * "单位：万吨、%" is that of changes and shares.
 *
 * @example  unitOfLine("产量", "万吨、%")  // "万吨"
 * @example  unitOfLine("同比", "万吨、%")  // "%"
 * @example  unitOfLine("同比", "万吨")  // null
 */
export function unitOfLine(name: string, line: string | null): string | null {
  if (line === null) return null;
  const isGrowth = growth.test(name);
  const units = readUnit(line) === null ? line.split(/\s*[、，;；]\s*|\s+(?=%)/) : [line];
  const isPercent = (unit: string) => ["fraction", "pp"].includes(readUnit(unit)?.normal ?? "");
  if (units.length === 1) return isGrowth && !isPercent(line) && readUnit(line) !== null ? null : line;
  return units.find((unit) => isPercent(unit) === isGrowth) ?? null;
}
