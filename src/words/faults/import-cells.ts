import type { ImportCellFaults } from "#error/faults/import-cells";
import type { Sentences } from "../sentences";

export const importCellFaults: Sentences<ImportCellFaults> = {
  "cell-not-understood": {
    code: "#VALUE!",
    en: ({ found }) => `"${found}" is neither a figure nor a sign that there is none, and was left out`,
    zh: ({ found }) => `“${found}”既不是数字，也不是缺失标记，已略去`,
  },
  "no-such-month": {
    code: "#VALUE!",
    en: ({ found }) => `"${found}" is no month or day of the calendar, and its row was left out`,
    zh: ({ found }) => `“${found}”在日历上不存在，该行已略去`,
  },
  "date-order-open": {
    code: "#VALUE!",
    en: ({ found }) => `"${found}" can be read as more than one day; its row waits for the answer`,
    zh: ({ found }) => `“${found}”可以读作不同的日期，该行有待确认`,
  },
  "decimal-mark-open": {
    code: "#VALUE!",
    en: ({ found }) =>
      `The comma of "${found}" may mark decimals or thousands; the cell waits for the answer`,
    zh: ({ found }) => `“${found}”中的逗号可能是小数点，也可能是千位分隔符，该单元格有待确认`,
  },
  "year-open": {
    code: "#VALUE!",
    en: ({ found }) => `"${found}" names no year; its row waits for the answer`,
    zh: ({ found }) => `“${found}”没有写明年份，该行有待确认`,
  },
  "year-from-title": {
    code: "#VALUE!",
    en: ({ year, where }) => `The months name no year; ${year} was taken from the ${yearPlaces[where].en}`,
    zh: ({ year, where }) => `月份没有写明年份，按${yearPlaces[where].zh}取 ${year} 年`,
  },
  "period-from-title": {
    code: "#VALUE!",
    en: ({ found }) => `The table names no period of its own; that of its title, "${found}", was taken`,
    zh: ({ found }) => `表中没有写明日期，按标题取“${found}”`,
  },
  "no-month-in-title": {
    code: "#VALUE!",
    en: ({ title }) =>
      `No month is named: add it to the title "${title}", such as 2025年11月, since its columns are of one month and of the year to date`,
    zh: ({ title }) => `表中有当月或累计数，但没有写明月份：请在标题“${title}”中写明，例如 2025年11月`,
  },
  "date-order-settled": {
    code: "#VALUE!",
    en: ({ found, order }) => `Days were read ${orders[order].en}, as "${found}" leaves no other reading`,
    zh: ({ found, order }) => `日期按${orders[order].zh}读取，因为“${found}”没有别的读法`,
  },
  "decimal-comma": {
    code: "#VALUE!",
    en: ({ found }) => `Decimals were read behind a comma, as "${found}" leaves no other reading`,
    zh: ({ found }) => `逗号按小数点读取，因为“${found}”没有别的读法`,
  },
  "totals-row": {
    code: "#VALUE!",
    en: ({ found }) => `The row "${found}" is a total or a comparison of other rows, and was set aside`,
    zh: ({ found }) => `“${found}”是其他行的合计或比较，已单独列出，未作为数据`,
  },
  "line-of-words": {
    code: "#VALUE!",
    en: ({ found }) => `"${found}" is a line of words and was set aside`,
    zh: ({ found }) => `“${found}”是文字说明，未作为数据`,
  },
  "row-without-period": {
    code: "#VALUE!",
    en: ({ found }) => `The row "${found}" has figures but no month, and was left out`,
    zh: ({ found }) => `“${found}”这一行有数字却没有月份，已略去`,
  },
  "row-repeated": {
    code: "#VALUE!",
    en: ({ value }) => `${value} stands there a second time for the same period, and was taken once`,
    zh: ({ value }) => `同一期的 ${value} 重复出现，只取一次`,
  },
  "coarser-row": {
    code: "#VALUE!",
    en: ({ cadence }) =>
      `The period is longer than those of its series, which go by the ${cadence}; the row was set aside as a total`,
    zh: ({ cadence }) => `该期比所在序列的${cadences[cadence]}度更长，作为合计单独列出，未作为数据`,
  },
  "cumulative-row": {
    code: "#VALUE!",
    en: () => "A running total stands beside the single figure of its last month, and was set aside",
    zh: () => "累计数与其最后一个月的当月数并列，未作为数据",
  },
  "line-set-aside": {
    code: "#VALUE!",
    en: ({ found }) => `The line "${found}" says nothing of the figures and was set aside`,
    zh: ({ found }) => `“${found}”与数据无关，未采用`,
  },
  "column-of-words": {
    code: "#VALUE!",
    en: ({ header }) =>
      `The column "${header}" is neither a series nor something said of its figures, and was set aside`,
    zh: ({ header }) => `“${header}”一列既不是数据，也不是对数据的说明，未采用`,
  },
  "column-of-dates": {
    code: "#VALUE!",
    en: ({ header }) => `The column "${header}" holds dates beside those of the table, and was set aside`,
    zh: ({ header }) => `“${header}”一列是表中日期以外的日期，未采用`,
  },
  "column-of-totals": {
    code: "#VALUE!",
    en: ({ header }) =>
      `The column "${header}" is no month of the table of years and months, and was set aside`,
    zh: ({ header }) => `“${header}”一列不是年月表中的月份，未作为数据`,
  },
  "column-without-figures": {
    code: "#VALUE!",
    en: ({ header }) => `The column "${header}" has no figures`,
    zh: ({ header }) => `“${header}”一列没有数字`,
  },
  "cell-without-column": {
    code: "#VALUE!",
    en: ({ found }) => `"${found}" lies beyond the columns of its table and was left out`,
    zh: ({ found }) => `“${found}”超出表格的列，已略去`,
  },
  "cell-of-other-unit": {
    code: "#VALUE!",
    en: ({ found, unit }) =>
      `"${found}" is in another unit than its column, which is in ${unit}, and was left out`,
    zh: ({ found, unit }) => `“${found}”的单位与所在列（${unit}）不符，已略去`,
  },
  "units-in-some-cells": {
    code: "#VALUE!",
    en: ({ unit, count }) =>
      `Some cells name their unit (read as ${unit}) and ${count} do not, so that these may be in another one`,
    zh: ({ unit, count }) => `部分单元格写明单位（读作 ${unit}），另有 ${count} 个没有写明，单位可能不一致`,
  },
  "no-months": {
    code: "#VALUE!",
    en: ({ rows }) =>
      `No column and no row of these ${rows} rows names months, quarters, years or days beside figures`,
    zh: ({ rows }) => `这 ${rows} 行中没有与数字对应的月份、季度、年份或日期`,
  },
  "table-too-large": {
    code: "#VALUE!",
    en: ({ limit }) =>
      `A sheet of more than ${limit} cells is read only where it is one table with its months down; arrange it so, or divide it`,
    zh: ({ limit }) => `超过 ${limit} 个单元格的表只能按月份纵向排列的单一表格读取，请调整排列或拆分`,
  },
};

const yearPlaces = {
  title: { en: "title", zh: "标题" },
  file: { en: "name of the file", zh: "文件名" },
};

const orders = {
  "day-first": { en: "day first", zh: "日/月/年" },
  "month-first": { en: "month first", zh: "月/日/年" },
  "year-first": { en: "year first", zh: "年/月/日" },
};

const cadences = { day: "日", week: "周", month: "月", quarter: "季", half: "半年", year: "年" };
