import type { Guide } from "../guide";

export const lostoutputGuide: Guide = {
  summary: { en: "Output lost each month by a cut of annual capacity", zh: "年产能减产造成的各月产量损失" },
  formula: {
    en: "lost[m] = capacity × days of the cut in m / days of the year; while the cut deepens a day counts by the share that is cut on it",
    zh: "损失[m] = 产能 × 当月减产天数 / 全年天数；减产加深期间按当日已减比例计",
  },
  parameters: {
    capacity: { en: "Capacity a year that is cut, 0 or above", zh: "被减的年产能，不小于 0" },
    dates: { en: "The months for which the loss is wanted", zh: "所求的各月" },
    start: {
      en: "First day of the cut; a month alone means its first day",
      zh: "减产首日；只给月份即当月首日",
    },
    end: {
      en: "Last day of the cut, lost too; a month alone means its last day; left out, the cut lasts",
      zh: "减产末日（含）；只给月份即当月末日；省略则一直持续",
    },
    ramp: {
      en: "Months over which the cut deepens evenly, 0 by default. It ends at once: for a slow restart take off a second cut that starts at the restart, with its own ramp",
      zh: "减产均匀加深的月数，默认 0。结束时一次恢复：缓慢复产可减去另一笔自复产日起、带爬坡的减产",
    },
  },
  answer: {
    en: "One cell a month, beside dates; 0 outside the cut",
    zh: "每月一格，与 dates 一一对应；减产期外为 0",
  },
  unit: {
    en: "tonnes where the capacity is in tonnes a year; else its unit",
    zh: "产能为吨/年时得吨；其他单位类推",
  },
  examples: [
    {
      formula: '=ALU.LOSTOUTPUT(366000, {"2024-01";"2024-02";"2024-03"}, "2024-01-15", "2024-02")',
      args: [[[366000]], [["2024-01"], ["2024-02"], ["2024-03"]], [["2024-01-15"]], [["2024-02"]]],
      result: [[17000], [29000], [0]],
      says: {
        en: "366 kt a year is 1,000 t a day in a leap year: 17 days of January and all of February",
        zh: "闰年 36.6 万吨/年即每日 1000 吨：1 月 17 天加整个 2 月",
      },
    },
  ],
  errors: {
    en: "#VALUE! where end lies before start, where a date cannot be read, and where the capacity is below 0",
    zh: "end 早于 start、日期无法识别、产能为负时为 #VALUE!",
  },
  source: {
    en: "ALU's own definition: capacity spread evenly over the calendar days of its year",
    zh: "ALU 自定义：产能均摊到当年各日历日",
  },
  keywords: ["lost output", "curtailment", "power rationing", "减产", "限电", "影响产量", "损失"],
};
