import type { Guide } from "../guide";

export const subindexGuide: Guide = {
  summary: {
    en: "Score of one indicator on the scale of the zones, unbounded and signed",
    zh: "单个指标按景气区间刻度的得分，无上下界，可为负",
  },
  formula: {
    en: "Piecewise linear through (cold, 16) (cool, 32) (warm, 64) (hot, 80), extended linearly beyond",
    zh: "过 (过冷线, 16) (偏冷线, 32) (偏热线, 64) (过热线, 80) 的分段直线，两端线性延伸",
  },
  parameters: {
    values: {
      en: "A monthly series; a panel answers each column",
      zh: "月度序列；给出面板时逐列计算",
    },
    limits: {
      en: "cold, cool, warm, hot in the unit of the measure; by default percentiles 10, 25, 75, 90 of the history given, which move with every month",
      zh: "过冷、偏冷、偏热、过热四条界限，单位同度量；默认为所给历史的 10、25、75、90 分位数，会随每月数据变动",
    },
    dates: {
      en: "A date for each value, where the values have none of their own",
      zh: "数值旁没有日期时，为每个值给出日期",
    },
    sign: {
      en: "1 (default), or -1 where a rise cools: the limits then fall",
      zh: "1（默认）；上升表示转冷时为 -1，此时界限依次降低",
    },
    measure: {
      en: "level (default), yoy, mom or scaled, joined by + to janfeb and daily, with @ma3",
      zh: "水平（默认）、同比、环比或比例变化，可用 + 连接 1-2月、日均，并加 @三月均值",
    },
  },
  answer: {
    en: "As many rows as the values, beside them; #N/A where the measure has no value",
    zh: "与数值行数相同；度量没有数值处为 #N/A",
  },
  unit: { en: "points", zh: "点" },
  examples: [
    {
      formula: "=ALU.SUBINDEX({-0.2;0.025;0.1}, {-0.04,0,0.1,0.15})",
      args: [[[-0.2], [0.025], [0.1]], [[-0.04, 0, 0.1, 0.15]]],
      result: [[-48], [40], [64]],
      says: {
        en: "Alumina's limits of the default model: −20 % lies four widths below cold, 2.5 % a quarter of the way from cool to warm",
        zh: "默认模型中氧化铝的界限：−20% 低于过冷线四个间距，2.5% 位于偏冷线至偏热线的四分之一处",
      },
    },
  ],
  errors: {
    en: "#VALUE! where the limits are out of order, or the months are needed and not known",
    zh: "界限次序错误，或需要月份而未给出时为 #VALUE!",
  },
  source: {
    en: "ALU's model, docs/methods/prosperity.md",
    zh: "ALU 模型，见 docs/methods/prosperity.md",
  },
  keywords: ["score", "sub-index", "single index", "分项指数", "单项得分", "分指数"],
  note: {
    en: "ALU model, not CNIA: of the family of the CNIA's printed 172.5 or −88.0, and not a reproduction of them, which no increasing function of the year-on-year rate can be",
    zh: "ALU 模型，并非协会数值：与协会公布的 172.5、−88.0 同类，但不重现它们；同比的任何增函数都无法做到",
  },
};
