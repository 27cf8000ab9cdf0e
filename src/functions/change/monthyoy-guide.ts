import type { Guide } from "../guide";
import { fractionText, growthKindText, monthsText, nbsText } from "./parameter-texts";

export const monthyoyGuide: Guide = {
  summary: {
    en: "Comparable single-month year-on-year rate out of cumulative levels and published cumulative growth",
    zh: "由累计值与公布的累计同比推算可比口径的当月同比",
  },
  formula: {
    en: "r[t] = ΔY / ΔB − 1, with B = Y/(1 + g) and Δ the step from the month before within the year",
    zh: "r[t] = ΔY / ΔB − 1，其中 B = Y/(1 + g)，Δ 为同一年内较上月的增量",
  },
  parameters: {
    ytd: { en: "Cumulative levels since January, one series", zh: "年初以来的累计值，一个序列" },
    ytd_yoy: { en: "Published cumulative year-on-year growth of the same months", zh: "同期公布的累计同比" },
    dates: monthsText,
    kind: growthKindText,
  },
  answer: {
    en: "Three columns beside the levels: rate, low, high. Where January is not published, January and February both carry the two-month rate. #N/A where a level or growth rate, or the one before, is missing",
    zh: "数值旁三列：当月同比、下限、上限。1 月未公布时，1 月与 2 月均取两个月合并的增速。本月或上月的累计值或同比缺失时为 #N/A",
  },
  unit: fractionText,
  examples: [
    {
      formula: '=ALU.MONTHYOY({85687.5;94180.6}, {"5.0%";"4.6%"}, {"2024-11";"2024-12"})',
      args: [
        [[85687.5], [94180.6]],
        [["5.0%"], ["4.6%"]],
        [["2024-11"], ["2024-12"]],
      ],
      result: [
        ["#N/A", "#N/A", "#N/A"],
        [0.007285426658697025, -0.0024054176726332477, 0.017165656860127054],
      ],
      says: {
        en: "NBS: power generation of December 2024 grew 0.7 %, within rounding between −0.2 and +1.7 %",
        zh: "国家统计局：2024 年 12 月发电量同比增长 0.7%，考虑四舍五入为 −0.2% 至 +1.7%",
      },
    },
  ],
  errors: {
    en: "#VALUE! without dates, or where a growth rate above 1.5 has no kind; #N/A names the month that is missing, or whose comparable base is not above 0",
    zh: "没有日期，或增速大于 1.5 而未注明 kind 时为 #VALUE!；#N/A 会指出缺失或可比基数不大于 0 的月份",
  },
  source: nbsText,
  keywords: ["comparable basis", "single month growth", "rounding band", "可比口径", "当月同比", "累计同比"],
  note: {
    en: "The band is what rounding allows: a growth rate given as a number counts as printed to 0.1 %, a level to the most decimals of its column, a text keeps its own places",
    zh: "区间为四舍五入所允许的范围：以数字给出的增速按 0.1% 计，水平值按该列最多的小数位计，文本按其自身小数位计",
  },
};
