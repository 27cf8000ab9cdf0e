import type { ProductionFaults } from "#error/faults/production";
import { placeWords } from "../place";
import type { Sentences } from "../sentences";

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
const short = (x: number) => `${Number(x.toPrecision(6))}`;
const ofGroup = (group: string, written: string) => (group === "" ? "" : written);

export const productionFaults: Sentences<ProductionFaults> = {
  "zero-divisor": {
    code: "#DIV/0!",
    en: ({ argument }) => `${argument} is 0, and nothing can be divided by it`,
    zh: ({ argument }) => `${argument} 为 0，不能作除数`,
  },
  "below-zero": {
    code: "#VALUE!",
    en: ({ argument, found }) => `${argument} must not be below 0 and is ${short(found)}`,
    zh: ({ argument, found }) => `${argument} 不能小于 0，现为 ${short(found)}`,
  },
  "not-above-zero": {
    code: "#VALUE!",
    en: ({ argument, found }) => `${argument} must be above 0 and is ${short(found)}`,
    zh: ({ argument, found }) => `${argument} 须大于 0，现为 ${short(found)}`,
  },
  "value-lacking": {
    code: "#N/A",
    en: ({ argument }) => `${argument} has no value here`,
    zh: ({ argument }) => `${argument} 在此处没有数值`,
  },
  "percent-as-number": {
    code: "#VALUE!",
    en: ({ argument, found }) =>
      `${argument} is a fraction and ${short(found)} is above 1: type ${short(found)}% or ${short(found / 100)}`,
    zh: ({ argument, found }) =>
      `${argument} 为小数，${short(found)} 大于 1：请输入 ${short(found)}% 或 ${short(found / 100)}`,
  },
  "not-a-share": {
    code: "#VALUE!",
    en: ({ argument, found }) => `${argument} must be between 0 and 1 and is ${short(found)}`,
    zh: ({ argument, found }) => `${argument} 须在 0 与 1 之间，现为 ${short(found)}`,
  },
  "rate-units": {
    code: "#VALUE!",
    en: ({ rate, limit }) =>
      `The operating rate would be ${percent(rate)}, above ${percent(limit)}: the units of operating and capacity do not match`,
    zh: ({ rate, limit }) =>
      `开工率将为 ${percent(rate)}，超过 ${percent(limit)}：operating 与 capacity 的单位不一致`,
  },
  "ingot-above-output": {
    code: "#VALUE!",
    en: ({ output, ingot }) =>
      `ingot (${short(ingot)}) is more than output (${short(output)}): the units or the columns do not match`,
    zh: ({ output, ingot }) =>
      `铸锭量 ingot（${short(ingot)}）大于产量 output（${short(output)}）：单位或列不一致`,
  },
  "group-weights-zero": {
    code: "#DIV/0!",
    en: ({ group }) => `The weights${ofGroup(group, ` of ${group}`)} sum to 0`,
    zh: ({ group }) => `${ofGroup(group, `${group} 的`)}权重之和为 0`,
  },
  "weight-lacking": {
    code: "#VALUE!",
    en: ({ place }) => `${placeWords(place).en} has a rate and no weight`,
    zh: ({ place }) => `${placeWords(place).zh}有开工率却没有权重`,
  },
  "group-lacking": {
    code: "#VALUE!",
    en: ({ place }) => `${placeWords(place).en} has a rate and no group`,
    zh: ({ place }) => `${placeWords(place).zh}有开工率却没有分组`,
  },
  "rates-cover-little": {
    code: "#N/A",
    en: ({ covered, limit, group }) =>
      `Rates are known for ${percent(covered)} of the weight${ofGroup(group, ` of ${group}`)}, and ${percent(limit)} are needed`,
    zh: ({ covered, limit, group }) =>
      `${ofGroup(group, `${group} `)}已有开工率的权重只占 ${percent(covered)}，至少需要 ${percent(limit)}`,
  },
  "event-without-date": {
    code: "#VALUE!",
    en: ({ place }) => `events, ${placeWords(place).en} has a change and no date`,
    zh: ({ place }) => `events ${placeWords(place).zh}有产能变化却没有日期`,
  },
  "event-without-change": {
    code: "#VALUE!",
    en: ({ place }) => `events, ${placeWords(place).en}: the change of capacity is 0 or blank`,
    zh: ({ place }) => `events ${placeWords(place).zh}：产能变化为 0 或空白`,
  },
  "ledger-columns": {
    code: "#VALUE!",
    en: ({ columns }) => `events needs the columns date, change, ramp months, note and has ${columns}`,
    zh: ({ columns }) => `events 需要日期、变化、爬坡月数、备注各列，现有 ${columns} 列`,
  },
  "capacity-below-zero": {
    code: "#N/A",
    en: ({ month, found }) =>
      `The events take the capacity of ${month} below 0 (${short(found)}): check their signs and units`,
    zh: ({ month, found }) => `按 events 计算，${month} 的产能为负（${short(found)}）：请检查正负号和单位`,
  },
  "end-before-start": {
    code: "#VALUE!",
    en: ({ start, end }) => `end (${end}) lies before start (${start})`,
    zh: ({ start, end }) => `end（${end}）早于 start（${start}）`,
  },
  "use-window": {
    code: "#N/A",
    en: ({ window, months }) =>
      `use is averaged over ${window} months, and ${months} of those that end here have a value`,
    zh: ({ window, months }) => `use 按 ${window} 个月平均，截至本月只有 ${months} 个月有数值`,
  },
  "name-value-block": {
    code: "#VALUE!",
    en: ({ argument, rows, columns }) =>
      `${argument} must be two columns, names and numbers, and is ${rows} × ${columns}`,
    zh: ({ argument, rows, columns }) => `${argument} 须为两列（名称、数值），现为 ${rows} 行 ${columns} 列`,
  },
  "name-lacking": {
    code: "#VALUE!",
    en: ({ argument, place }) => `${argument}, ${placeWords(place).en} has a number and no name`,
    zh: ({ argument, place }) => `${argument} ${placeWords(place).zh}有数值却没有名称`,
  },
  "name-twice": {
    code: "#VALUE!",
    en: ({ argument, name }) => `${argument} has "${name}" twice: keep one of them`,
    zh: ({ argument, name }) => `${argument} 中“${name}”出现两次：请只保留一个`,
  },
  "no-use": {
    code: "#VALUE!",
    en: ({ name }) =>
      `"${name}" is not alumina, electricity, anode, aluminium fluoride or other: give its use a tonne in uses`,
    zh: ({ name }) => `“${name}”不是氧化铝、电、预焙阳极、氟化铝或其他：请在 uses 中给出其单耗`,
  },
  "use-lacking": {
    code: "#VALUE!",
    en: ({ name }) => `uses: the use of "${name}" is 0 or blank, give it or leave the row out`,
    zh: ({ name }) => `uses：“${name}”的单耗为 0 或空白，请填写或删去该行`,
  },
  "use-without-price": {
    code: "#VALUE!",
    en: ({ name }) => `uses names "${name}", for which prices has no row`,
    zh: ({ name }) => `uses 中有“${name}”，而 prices 中没有该项`,
  },
  "price-lacking": {
    code: "#N/A",
    en: ({ name }) => `The price of "${name}" is 0 or blank`,
    zh: ({ name }) => `“${name}”的价格为 0 或空白`,
  },
  "electricity-price": {
    code: "#VALUE!",
    en: ({ found, limit }) =>
      `Electricity is priced in yuan/kWh, ${short(found)} is above ${limit}: type 0.45 for 450 yuan/MWh`,
    zh: ({ found, limit }) => `电价单位为元/千瓦时，${short(found)} 大于 ${limit}：450 元/兆瓦时请输入 0.45`,
  },
  "loss-has-no-share": {
    code: "#N/A",
    en: ({ profit }) => `profit is ${short(profit)}: a loss has no share that was subsidy`,
    zh: ({ profit }) => `利润为 ${short(profit)}：亏损没有补贴占比`,
  },
  "unknown-unit": {
    code: "#VALUE!",
    en: ({ argument, found }) =>
      `${argument}: "${found}" is not a unit of weight (t, kt, Mt, 万吨, kg, lb) or of price (yuan/t, USD/t, US¢/lb)`,
    zh: ({ argument, found }) =>
      `${argument}：“${found}”不是重量单位（吨、千吨、万吨、百万吨、千克、磅）或价格单位（元/吨、美元/吨、美分/磅）`,
  },
  "ambiguous-unit": {
    code: "#VALUE!",
    en: ({ argument, found }) =>
      `${argument}: "${found}" can be tonnes or million tonnes: write t for tonnes, Mt for million tonnes`,
    zh: ({ argument, found }) => `${argument}：“${found}”可指吨或百万吨：吨请写 t，百万吨请写 Mt`,
  },
  "unit-kinds": {
    code: "#VALUE!",
    en: ({ from, to }) =>
      `${from} and ${to} do not measure the same thing: one is a weight, the other a price`,
    zh: ({ from, to }) => `${from} 与 ${to} 不是同类单位：一个是重量，一个是价格`,
  },
  "fx-needed": {
    code: "#VALUE!",
    en: ({ from, to }) => `From ${from} to ${to} the exchange rate is needed: give fx in yuan per US dollar`,
    zh: ({ from, to }) => `由 ${from} 换算为 ${to} 需要汇率：请给出 fx（1 美元合人民币元）`,
  },
};
