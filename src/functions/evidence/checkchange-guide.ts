import type { Guide } from "../guide";

export const checkchangeGuide: Guide = {
  summary: {
    en: "Whether a printed change fits its printed value and base, within rounding",
    zh: "公布的变化与其数值、基数在四舍五入范围内是否相符",
  },
  formula: {
    en: "f = v/b − 1 (fraction), 100(v/b − 1) (percent), v/b (ratio), 100v/b (index100), v − b (points). I is the interval of f over all v and b that round to the printed ones, C that of the change. cannot be: I and C do not meet. agrees: they meet, and f of the printed figures lies in C, or I is at most twice as wide as C. needs more digits: otherwise",
    zh: "f = v/b − 1（小数）、100(v/b − 1)（百分数）、v/b（倍数）、100v/b（上年=100）、v − b（点）。I 为所有舍入到印刷值的 v、b 所得 f 的区间，C 为变化的区间。不可能：I 与 C 不相交。相符：两者相交，且按印刷值算得的 f 落在 C 内，或 I 的宽度不超过 C 的两倍。需要更多位数：其余情形",
  },
  parameters: {
    value: { en: "The later figure", zh: "报告期数值" },
    change: {
      en: 'Its change as printed: 0.042, "4.2%", or in the unit of kind',
      zh: '公布的变化：0.042、"4.2%"，或按 kind 的单位',
    },
    base: { en: "The earlier figure, in the unit of value", zh: "基期数值，单位与 value 相同" },
    kind: {
      en: "fraction (default), percent 4.2, points in the unit of value, ratio 1.042, index100 104.2",
      zh: "小数（默认）、百分数 4.2、点（单位同 value）、倍数 1.042、上年=100 即 104.2",
    },
    places: {
      en: "Decimal places of the figures as typed: one number, or one each as {0,1,0} for value, change and base. A text keeps its own; else a number has those of its shortest form, so 44.0 counts as 44",
      zh: "各数字输入形式的小数位数：一个通用值，或 {0,1,0} 依次对应 value、change、base。文本按其自身位数；未给出时数字按最短写法，44.0 视为 44",
    },
  },
  answer: {
    en: "1 × 3: the verdict (agrees, cannot be, needs more digits), the change that value and base imply, and the printed change less it",
    zh: "1 × 3：结论（相符、不可能、需要更多位数）、由数值与基数推算的变化、公布的变化减推算的变化",
  },
  unit: { en: "text, and twice the unit of change", zh: "文本，其后两格单位同 change" },
  examples: [
    {
      formula:
        '=ALU.CHECKCHANGE(70.36, -11.2, 100*ALU.LIQUIDRATIO(ALU.IMPLIEDBASE(3.562, 0.042), ALU.IMPLIEDBASE(1.06, -0.24)), "points")',
      args: [70.36, -11.2, 100 * (1 - 1.06 / (1 - 0.24) / (3.562 / (1 + 0.042))), "points"],
      result: [["cannot be", 11.160555571973168, -22.360555571973165]],
      says: {
        en: "SMM, January 2024: a liquid ratio printed as 11.2 points down must have risen by 11.16, since ingot fell by 24 % and output rose by 4.2 %",
        zh: "SMM，2024 年 1 月：铝水比例写作下降 11.2 个百分点，而铸锭量同比下降 24%、产量增长 4.2%，实应上升 11.16 个百分点",
      },
    },
    {
      formula: '=ALU.CHECKCHANGE("56.9", "2.2", "54.7", "points")',
      args: ["56.9", "2.2", "54.7", "points"],
      result: [["agrees", 2.2, 0]],
      says: {
        en: "An index of 56.9 that rose by 2.2 points from 54.7",
        zh: "指数 56.9，较 54.7 上升 2.2 个点",
      },
    },
    {
      formula: '=ALU.CHECKCHANGE(3.6, "5.5%", 3.5)',
      args: [3.6, "5.5%", 3.5],
      result: [["needs more digits", 0.0285714285714285, 0.0264285714285715]],
      says: {
        en: "Figures of one decimal allow 0 % to 5.8 %: rounding may explain the difference",
        zh: "一位小数的数字允许 0% 至 5.8% 的变化：差异可能源于四舍五入",
      },
    },
  ],
  errors: {
    en: "#VALUE! for a change above 1.5 without a kind: type 4.2% or kind percent. #N/A where a figure is missing, or the base of a ratio is 0 or negative",
    zh: "未给出 kind 而变化大于 1.5 时为 #VALUE!：请输入 4.2%，或 kind 取百分数。数字缺失，或比率的基数为 0 或负数时为 #N/A",
  },
  source: {
    en: "Moore, Kearfott and Cloud, Introduction to Interval Analysis (2009), chapter 2",
    zh: "Moore、Kearfott、Cloud《区间分析导论》（2009），第 2 章",
  },
  keywords: ["check", "verify", "consistency", "rounding", "核对", "勾稽", "校验", "四舍五入"],
  note: {
    en: "A base that is computed, rather than printed, counts as exact to its 15 digits",
    zh: "由公式算得而非印刷的基数按 15 位有效数字视为精确",
  },
};
