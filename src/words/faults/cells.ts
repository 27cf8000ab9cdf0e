import type { CellFaults } from "#error/faults/cells";
import { placeWords } from "../place";
import type { Sentences } from "../sentences";

const count = (n: number) => n.toLocaleString("en-US");

export const cellFaults: Sentences<CellFaults> = {
  "no-value": { code: "#N/A", en: () => "There is no value for this cell", zh: () => "此单元格没有值" },
  "missing-argument": {
    code: "#VALUE!",
    en: ({ argument }) => `${argument} is needed and was not given`,
    zh: ({ argument }) => `缺少必需的参数 ${argument}`,
  },
  "empty-range": {
    code: "#VALUE!",
    en: ({ argument }) => `${argument} holds no values: every cell is blank`,
    zh: ({ argument }) => `${argument} 没有数值：所有单元格均为空`,
  },
  "too-many-cells": {
    code: "#VALUE!",
    en: ({ argument, cells, limit }) =>
      `${argument} has ${count(cells)} cells, the limit is ${count(limit)}: choose a smaller range`,
    zh: ({ argument, cells, limit }) =>
      `${argument} 有 ${count(cells)} 个单元格，上限为 ${count(limit)}：请选择较小的区域`,
  },
  "not-a-number": {
    code: "#VALUE!",
    en: ({ argument, place, found }) => `${argument}, ${placeWords(place).en}: "${found}" is not a number`,
    zh: ({ argument, place, found }) => `${argument} ${placeWords(place).zh}：“${found}”不是数字`,
  },
  "not-a-month": {
    code: "#VALUE!",
    en: ({ place, found }) => `Dates, ${placeWords(place).en}: "${found}" is not a date or a month`,
    zh: ({ place, found }) => `日期${placeWords(place).zh}：“${found}”不是日期或月份`,
  },
  "not-a-day": {
    code: "#VALUE!",
    en: ({ argument, found }) => `${argument}: "${found}" is not a date or a month`,
    zh: ({ argument, found }) => `${argument}：“${found}”不是日期或月份`,
  },
  "ambiguous-month": {
    code: "#VALUE!",
    en: ({ place, found }) =>
      `Dates, ${placeWords(place).en}: "${found}" can be read as two dates, write it as 2025-03-04`,
    zh: ({ place, found }) => `日期${placeWords(place).zh}：“${found}”有两种读法，请写成 2025-03-04`,
  },
  "month-twice": {
    code: "#VALUE!",
    en: ({ month, first, second }) =>
      `${month} appears twice, in ${placeWords(first).en} and ${placeWords(second).en}: keep one of them`,
    zh: ({ month, first, second }) =>
      `${month} 出现两次，在${placeWords(first).zh}和${placeWords(second).zh}：请只保留一个`,
  },
  "mixed-frequencies": {
    code: "#VALUE!",
    en: ({ place, found }) =>
      `Dates, ${placeWords(place).en}: "${found}" is of another frequency than the rows before it`,
    zh: ({ place, found }) => `日期${placeWords(place).zh}：“${found}”与前面各行的频率不同`,
  },
  "row-without-month": {
    code: "#N/A",
    en: ({ place }) => `${placeWords(place).en} has no date`,
    zh: ({ place }) => `${placeWords(place).zh}没有日期`,
  },
  "dates-length": {
    code: "#VALUE!",
    en: ({ dates, rows }) => `dates has ${dates} cells and values has ${rows}: give one date for each value`,
    zh: ({ dates, rows }) => `dates 有 ${dates} 个单元格，values 有 ${rows} 个：请为每个值给出一个日期`,
  },
  "needs-months": {
    code: "#VALUE!",
    en: ({ need }) => `${need} needs the months: give dates, or a date column beside the values`,
    zh: ({ need }) => `${need} 需要知道月份：请给出 dates，或在数值旁加一列日期`,
  },
  "rows-differ": {
    code: "#VALUE!",
    en: ({ argument, rows, other, otherRows }) =>
      `${argument} has ${rows} rows and ${other} has ${otherRows}: without dates they must be as long as each other`,
    zh: ({ argument, rows, other, otherRows }) =>
      `${argument} 有 ${rows} 行，${other} 有 ${otherRows} 行：没有日期时两者必须一样长`,
  },
  "shapes-differ": {
    code: "#VALUE!",
    en: ({ argument, shape, other, otherShape }) =>
      `${argument} is ${shape} and ${other} is ${otherShape} (rows × columns): give ranges of the same shape, or one number`,
    zh: ({ argument, shape, other, otherShape }) =>
      `${argument} 是 ${shape}，${other} 是 ${otherShape}（行×列）：请给出同样大小的区域，或一个数字`,
  },
  "months-differ": {
    code: "#VALUE!",
    en: ({ argument, place, month, other, otherMonth }) =>
      `${placeWords(place).en}: ${argument} has ${month} and ${other} has ${otherMonth}: bring them to the same months with ALU.ALIGN`,
    zh: ({ argument, place, month, other, otherMonth }) =>
      `${placeWords(place).zh}：${argument} 为 ${month}，${other} 为 ${otherMonth}：请先用 ALU.ALIGN 对齐月份`,
  },
  "frequencies-differ": {
    code: "#VALUE!",
    en: ({ argument, perYear, other, otherPerYear }) =>
      `${argument} has ${perYear} periods a year and ${other} has ${otherPerYear}: bring them to one with ALU.TOFREQ`,
    zh: ({ argument, perYear, other, otherPerYear }) =>
      `${argument} 每年 ${perYear} 期，${other} 每年 ${otherPerYear} 期：请先用 ALU.TOFREQ 统一频率`,
  },
  "one-series": {
    code: "#VALUE!",
    en: ({ argument, columns }) => `${argument} must be one series and has ${columns} value columns`,
    zh: ({ argument, columns }) => `${argument} 只能是一个序列，却有 ${columns} 列数值`,
  },
  "one-cell": {
    code: "#VALUE!",
    en: ({ argument, rows, columns }) => `${argument} must be one cell and is ${rows} by ${columns}`,
    zh: ({ argument, rows, columns }) => `${argument} 只能是一个单元格，却是 ${rows} 行 ${columns} 列`,
  },
  "not-a-word": {
    code: "#VALUE!",
    en: ({ argument, found, words }) => `${argument}: "${found}" is not one of ${words}`,
    zh: ({ argument, found, words }) => `${argument}：“${found}”不在可用的词 ${words} 之中`,
  },
  "out-of-range": {
    code: "#VALUE!",
    en: ({ argument, found, limits }) => `${argument} must be ${limits} and is ${found}`,
    zh: ({ argument, found, limits }) => `${argument} 须为 ${limits}，现为 ${found}`,
  },
  "not-a-window": {
    code: "#VALUE!",
    en: ({ argument, found }) =>
      `${argument}: "${found}" is not a window: write 2015-2024, 2015-01:2024-12, or a number of last rows`,
    zh: ({ argument, found }) =>
      `${argument}：“${found}”不是时间窗：请写成 2015-2024、2015-01:2024-12，或最后若干行的行数`,
  },
  "not-a-span": {
    code: "#VALUE!",
    en: ({ argument, found }) => `${argument}: "${found}" is not a year or a month: write 2015 or 2015-01`,
    zh: ({ argument, found }) => `${argument}：“${found}”不是年份或月份：请写成 2015 或 2015-01`,
  },
  "window-empty": {
    code: "#N/A",
    en: ({ window }) => `The window ${window} holds no value of the series`,
    zh: ({ window }) => `时间窗 ${window} 内没有该序列的数值`,
  },
  "not-whole": {
    code: "#VALUE!",
    en: ({ argument, found }) => `${argument} must be a whole number and is ${found}`,
    zh: ({ argument, found }) => `${argument} 须为整数，现为 ${found}`,
  },
  "no-header": {
    code: "#VALUE!",
    en: ({ argument }) => `${argument} has no header row: include the names, as in Panel[#All]`,
    zh: ({ argument }) => `${argument} 没有标题行：请把名称一起选上，例如 Panel[#All]`,
  },
  "too-many-arguments": {
    code: "#VALUE!",
    en: ({ name, found, limit }) => `${name} takes at most ${limit} arguments and was given ${found}`,
    zh: ({ name, found, limit }) => `${name} 最多接受 ${limit} 个参数，现有 ${found} 个`,
  },
  "unknown-function": {
    code: "#VALUE!",
    en: ({ name, near }) =>
      `ALU has no function "${name}"${near.length > 0 ? `, the nearest is ${near.join(", ")}` : ""}`,
    zh: ({ name, near }) =>
      `ALU 没有函数“${name}”${near.length > 0 ? `，最接近的是 ${near.join("、")}` : ""}`,
  },
};
