import type { Said, UnderstandingFaults } from "#error/faults/understanding";
import type { Both } from "../language";
import type { Sentences } from "../sentences";

const places: Readonly<Record<Said | "code" | "unit", Both>> = {
  name: { en: "The name", zh: "名称" },
  file: { en: "The name of the file", zh: "文件名" },
  title: { en: "The title", zh: "标题" },
  code: { en: "The code", zh: "代码" },
  unit: { en: "The unit", zh: "单位" },
};

const forms = {
  month: { en: "figures of the single period", zh: "当期值" },
  ytd: { en: "totals of the year to date", zh: "累计值" },
  yoy: { en: "year-on-year growth", zh: "同比增速" },
  ytd_yoy: { en: "year-on-year growth of the total to date", zh: "累计同比增速" },
  mom: { en: "growth on the month before", zh: "环比增速" },
} satisfies Record<string, Both>;

/** A name as a sentence can hold it. */
function short(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}

/** A figure as it is read: no more digits than tell it apart. */
function figure(value: number): string {
  return `${+value.toPrecision(8)}`.replace("-", "−");
}

function span(from: string, until: string): Both {
  return from === until ? { en: from, zh: from } : { en: `${from} to ${until}`, zh: `${from} 至 ${until}` };
}

function times(factor: number): string {
  const size = factor >= 1 ? factor : 1 / factor;
  return size.toLocaleString("en-US");
}

const remark = { code: "#VALUE!" } as const;

export const understandingFaults: Sentences<UnderstandingFaults> = {
  "named-as-indicator": {
    ...remark,
    en: ({ name, where, indicator }) => `${places[where].en} "${short(name)}" stands for ${indicator.en}`,
    zh: ({ name, where, indicator }) => `${places[where].zh}“${short(name)}”即指标“${indicator.zh}”`,
  },
  "named-as-alias": {
    ...remark,
    en: ({ name, id }) => `The table of aliases calls "${short(name)}" ${id}`,
    zh: ({ name, id }) => `别名表中“${short(name)}”对应 ${id}`,
  },
  "named-as-none": {
    ...remark,
    en: ({ name }) => `"${short(name)}" is the name of no indicator of the model`,
    zh: ({ name }) => `“${short(name)}”不是模型指标的名称`,
  },
  "proxy-of-indicator": {
    ...remark,
    en: ({ name }) => `"${short(name)}" is a proxy or an estimate, and is not taken for the indicator itself`,
    zh: ({ name }) => `“${short(name)}”为替代或估算数据，不视为指标本身`,
  },
  "id-from": {
    ...remark,
    en: ({ name, where }) => `${places[where].en} is "${short(name)}"`,
    zh: ({ name, where }) => `${places[where].zh}为“${short(name)}”`,
  },
  "id-taken": {
    ...remark,
    en: ({ id, address }) => `${id} is already the id of the series at ${address}`,
    zh: ({ id, address }) => `${id} 已是 ${address} 处序列的编号`,
  },
  "unit-said": {
    ...remark,
    en: ({ unit }) => `The header or a line above the table gives the unit as ${unit}`,
    zh: ({ unit }) => `表头或表上方注明单位：${unit}`,
  },
  "unit-in-name": {
    ...remark,
    en: ({ unit, name, where }) => `${places[where].en} "${short(name)}" ends in the unit ${unit}`,
    zh: ({ unit, name, where }) => `${places[where].zh}“${short(name)}”以单位 ${unit} 结尾`,
  },
  "unit-not-said": {
    ...remark,
    en: () => "Neither a header nor a line of the file names a unit",
    zh: () => "表头和文件各行均未注明单位",
  },
  "unit-of-growth": {
    ...remark,
    en: ({ unit, low, high }) =>
      `Growth without a unit, between ${figure(low)} and ${figure(high)}: ${unit === "%" ? "percent" : "fractions"}`,
    zh: ({ unit, low, high }) =>
      `增速未注明单位，数值介于 ${figure(low)} 与 ${figure(high)} 之间：${unit === "%" ? "百分数" : "小数"}`,
  },
  "form-said": {
    ...remark,
    en: ({ form, word, where }) => `${places[where].en} says "${word}": ${forms[form].en}`,
    zh: ({ form, word, where }) => `${places[where].zh}含“${word}”：${forms[form].zh}`,
  },
  "form-spans": {
    ...remark,
    en: ({ from, to }) => `Each period runs from January, as ${from} to ${to} does: totals to date`,
    zh: ({ from, to }) => `各期均自年初算起（如 ${from} 至 ${to}）：累计数`,
  },
  "form-rises-within-year": {
    ...remark,
    en: ({ resets, years }) =>
      `The figures rise within each year and start anew at ${resets} of ${years} turns of the year, as totals to date do`,
    zh: ({ resets, years }) => `数值年内逐期上升，${years} 次跨年中有 ${resets} 次重新起算，符合累计值`,
  },
  "form-adds-up": {
    ...remark,
    en: ({ periods }) =>
      `Over ${periods} periods of one year each adds about as much as the first, as totals to date do`,
    zh: ({ periods }) => `同一年内 ${periods} 期逐期增加，每期增量与首期相近，符合累计值`,
  },
  "form-percent-sign": {
    ...remark,
    en: ({ unit, low, high }) =>
      `The unit is ${unit} and the values lie between ${figure(low)} and ${figure(high)}: growth`,
    zh: ({ unit, low, high }) => `单位为 ${unit}，数值介于 ${figure(low)} 与 ${figure(high)} 之间：增速`,
  },
  "form-percent-share": {
    ...remark,
    en: ({ unit, low, high }) =>
      `The unit is ${unit}, no word speaks of growth and no value is below 0 (${figure(low)} to ${figure(high)}): a share or a rate of the period`,
    zh: ({ unit, low, high }) =>
      `单位为 ${unit}，未提及增速，且无负值（${figure(low)} 至 ${figure(high)}）：当期比率`,
  },
  "form-percent-of-level": {
    ...remark,
    en: ({ indicator }) => `${indicator.en} has a rate such as % only as growth`,
    zh: ({ indicator }) => `指标“${indicator.zh}”只有增速以 % 等比率计`,
  },
  "form-nothing-said": {
    ...remark,
    en: () =>
      "No word speaks of growth or of totals, and the figures do not rise within the year as totals do",
    zh: () => "未提及增速或累计，数值也不像累计值那样在年内逐期上升",
  },
  "total-falls": {
    ...remark,
    en: ({ word, falls, steps, first }) =>
      `"${word}" speaks of totals to date, but the figures fall within the year at ${falls} of ${steps} steps, first in ${first}`,
    zh: ({ word, falls, steps, first }) =>
      `“${word}”表示累计值，但年内 ${steps} 次变化中有 ${falls} 次下降，首次在 ${first}`,
  },
  "month-rises": {
    ...remark,
    en: ({ word, resets, years }) =>
      `"${word}" speaks of single months, but the figures rise within each year and start anew at ${resets} of ${years} turns of the year, as totals to date do`,
    zh: ({ word, resets, years }) =>
      `“${word}”表示当月值，但数值年内逐期上升，${years} 次跨年中有 ${resets} 次重新起算，像是累计值`,
  },
  "growth-in-unit": {
    ...remark,
    en: ({ word, unit }) => `"${word}" speaks of growth, but the unit is ${unit}: a rate, or a difference?`,
    zh: ({ word, unit }) => `“${word}”表示增速，但单位为 ${unit}：是比率还是增减量？`,
  },
  "january-published": {
    ...remark,
    en: ({ found, of }) => `January has a figure of its own in ${found} of ${of} year${of === 1 ? "" : "s"}`,
    zh: ({ found, of }) => `${of} 年中有 ${found} 年 1 月有单独数值`,
  },
  "january-absent": {
    ...remark,
    en: ({ since, before }) =>
      `No January has a figure since ${since}${before > 0 ? `, ${before} earlier ones have` : ""}`,
    zh: ({ since, before }) => `${since} 年起，1 月无数值${before > 0 ? `，此前 ${before} 年有` : ""}`,
  },
  "january-with-february": {
    ...remark,
    en: ({ since, before, marked }) =>
      `${marked ? "The file marks February as January and February together" : "February holds about two months"} since ${since}${before > 0 ? `; ${before} earlier Januaries have a figure of their own` : ""}`,
    zh: ({ since, before, marked }) =>
      `${since} 年起，${marked ? "文件注明 2 月为 1-2 月合计" : "2 月数值约为两个月之和"}${before > 0 ? `；此前 ${before} 年 1 月单列` : ""}`,
  },
  "months-missing": {
    ...remark,
    en: ({ months, more, count }) =>
      `${count} period${count === 1 ? " has" : "s have"} no figure: ${months.join(", ")}${more > 0 ? ` and ${more} more gaps` : ""}`,
    zh: ({ months, more, count }) =>
      `缺 ${count} 期：${months.join("、")}${more > 0 ? `，另有 ${more} 处` : ""}`,
  },
  "months-sparse": {
    ...remark,
    en: ({ found, of, from, until }) =>
      `Single points: ${found} of the ${of} periods from ${from} to ${until} have a figure`,
    zh: ({ found, of, from, until }) => `零散数据：${from} 至 ${until} 的 ${of} 期中有 ${found} 期有数值`,
  },
  "days-missing": {
    ...remark,
    en: ({ from, until, days, others }) =>
      `No figure for ${days} days between ${from} and ${until}${others > 0 ? `, and ${others} more such gaps` : ""}`,
    zh: ({ from, until, days, others }) =>
      `${from} 与 ${until} 之间 ${days} 天无数值${others > 0 ? `，另有 ${others} 处` : ""}`,
  },
  "figures-differ": {
    ...remark,
    en: ({ month, first, firstValue, second, secondValue, others, keep }) =>
      `${month} has different figures, ${figure(firstValue)} in ${first} and ${figure(secondValue)} in ${second}${others > 0 ? `, and so have ${others} more periods` : ""}: keep the ${keep}`,
    zh: ({ month, first, firstValue, second, secondValue, others, keep }) =>
      `${month} 数值不同：${first} 为 ${figure(firstValue)}，${second} 为 ${figure(secondValue)}${others > 0 ? `，另有 ${others} 期相同情况` : ""}：保留${keep === "first" ? "前者" : "后者"}`,
  },
  "unit-jump": {
    ...remark,
    en: ({ from, until, times: factor, before, value }) =>
      `${span(from, until).en}: about ${times(factor)} times ${factor >= 1 ? "what" : "smaller than"} the other figures ${factor >= 1 ? "lead one to expect" : "would have it"} (${figure(value)} against ${figure(before)}): is the unit the same?`,
    zh: ({ from, until, times: factor, before, value }) =>
      `${span(from, until).zh}：约为其余数值的 ${factor >= 1 ? `${times(factor)} 倍` : `1/${times(factor)}`}（${figure(value)} 对 ${figure(before)}），单位是否一致？`,
  },
  "fractions-among-percent": {
    ...remark,
    en: ({ from, until, before, value }) =>
      `${span(from, until).en}: ${figure(value)} after ${figure(before)} looks like a fraction typed among percentages`,
    zh: ({ from, until, before, value }) =>
      `${span(from, until).zh}：${figure(value)} 对 ${figure(before)}，像是在百分数中填了小数`,
  },
  "last-repeated": {
    ...remark,
    en: ({ month, before, value }) =>
      `The last figure, ${figure(value)} of ${month}, is that of ${before} again: published, or carried on?`,
    zh: ({ month, before, value }) =>
      `最后一期 ${month} 的 ${figure(value)} 与 ${before} 相同：是已公布数据，还是沿用前值？`,
  },
};
