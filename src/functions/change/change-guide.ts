import type { Guide } from "../guide";
import {
  basisText,
  datesText,
  fractionText,
  methodText,
  oecdText,
  periodsText,
  valuesText,
} from "./parameter-texts";

export const changeGuide: Guide = {
  summary: { en: "Change over any number of periods", zh: "相隔任意期数的变化" },
  formula: {
    en: "r[t] = x[t] / x[t − n] − 1; log: ln(x[t] / x[t − n]); sym: 2(a − b)/(|a| + |b|)",
    zh: "r[t] = x[t] / x[t − n] − 1；对数：ln(x[t] / x[t − n])；对称：2(a − b)/(|a| + |b|)",
  },
  parameters: {
    values: valuesText,
    dates: datesText,
    periods: periodsText,
    basis: basisText,
    method: methodText,
  },
  answer: {
    en: "As many rows as the values, beside them; #N/A in the first n rows and where either period is missing",
    zh: "与数值行数相同；前 n 行以及任一期缺失处为 #N/A",
  },
  unit: fractionText,
  examples: [
    {
      formula: "=ALU.CHANGE({100;102;104.04}, , 2)",
      args: [[[100], [102], [104.04]], null, 2],
      result: [["#N/A"], ["#N/A"], [0.0404]],
      says: { en: "Two rises of 2 % are one of 4.04 %", zh: "两次上涨 2% 合计为 4.04%" },
    },
    {
      formula: '=ALU.CHANGE({-88;22.9}, , 1, , "sym")',
      args: [[[-88], [22.9]], null, 1, null, "sym"],
      result: [["#N/A"], [2.0]],
      says: {
        en: "From below zero only the symmetric change exists; it never exceeds 2 in size",
        zh: "基数为负时只有对称变化可算，其绝对值不超过 2",
      },
    },
  ],
  errors: {
    en: "#N/A names the row whose base is 0, blank or negative; #VALUE! where periods is not a whole number of at least 1",
    zh: "#N/A 会指出基数为 0、空白或负数的行；periods 不是大于等于 1 的整数时为 #VALUE!",
  },
  source: oecdText,
  keywords: ["percent change", "log change", "symmetric change", "变化率", "涨跌幅", "增速"],
  note: {
    en: "Method sym counts a 0 as a 0; on a host that delivers blanks as 0 (ALU.ARGS shows it) it counts those too, so leave months that are not in out of the range",
    zh: "对称法把 0 按 0 计；若软件把空白当作 0 传入（可用 ALU.ARGS 查看），空白也会按 0 计，请不要把未公布的月份选入区域",
  },
};
