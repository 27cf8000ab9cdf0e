import type { Guide } from "../guide";

export const cappathGuide: Guide = {
  summary: {
    en: "Operating capacity month by month from a ledger of starts, cuts and restarts",
    zh: "由投产、减产、复产台账推算各月运行产能",
  },
  formula: {
    en: "c[t] = start capacity + Σ change × share of its ramp at the end of month t",
    zh: "c[t] = 初始产能 + Σ 变化 × 月末爬坡完成比例",
  },
  parameters: {
    events: {
      en: "Block date | change | ramp months | note, in any order: changes a year, above 0 where capacity is added; a ramp of 0 or blank takes effect at once; with or without a header",
      zh: "区域：日期 | 变化 | 爬坡月数 | 备注，次序不限：变化为年产能，增加为正；爬坡为 0 或空白即一次到位；标题可有可无",
    },
    dates: { en: "The months for which capacity is wanted", zh: "所求的各月" },
    start_capacity: {
      en: "Capacity before the first event, in the unit of the changes",
      zh: "台账第一笔之前的产能，单位与变化相同",
    },
  },
  answer: {
    en: "Capacity at the end of each month, beside dates. Events before the first month count as far as they have taken effect, in full once their ramp is over",
    zh: "各月末产能，与 dates 一一对应。首月之前的事项按已生效部分计入，爬坡结束即全部计入",
  },
  unit: { en: "unit of start_capacity a year", zh: "与 start_capacity 相同（每年）" },
  examples: [
    {
      formula: '=ALU.CAPPATH({"2024-01",300,3;"2024-03-15",-100,0}, {"2024-01";"2024-02";"2024-03"}, 1000)',
      args: [
        [
          ["2024-01", 300, 3],
          ["2024-03-15", -100, 0],
        ],
        [["2024-01"], ["2024-02"], ["2024-03"]],
        [[1000]],
      ],
      result: [[1100], [1200], [1200]],
      says: {
        en: "300 kt added evenly over January to March, 100 kt cut at once in mid-March; illustrative",
        zh: "300 千吨于 1 至 3 月均匀投产，3 月中旬一次减产 100 千吨；示意数据",
      },
    },
  ],
  errors: {
    en: "#VALUE! names the row of an event without date or change, and a text that is no month; #N/A in a month whose capacity would be below 0",
    zh: "事项缺日期或变化、文字不是月份时为 #VALUE! 并指出行号；产能为负的月份为 #N/A",
  },
  source: {
    en: "ALU's own definition: a month is one step of a linear ramp, an event within a month counts from its day",
    zh: "ALU 自定义：线性爬坡以月为步长，月内事项自当日起算",
  },
  keywords: ["capacity", "restart", "cut", "ramp", "ledger", "产能", "复产", "减产", "投产", "爬坡"],
};
