import type { Guide } from "../guide";

export const impliedbaseGuide: Guide = {
  summary: {
    en: "The earlier value that a reported value and its change imply",
    zh: "由公布值及其变化反推基期值",
  },
  formula: { en: "b = v / (1 + c); points: b = v − c", zh: "b = v / (1 + c)；点：b = v − c" },
  parameters: {
    value: { en: "Reported values: one, or a range", zh: "公布值：一个或一个区域" },
    change: { en: "Their changes: as many, or one for all", zh: "相应的变化：个数相同，或一个通用" },
    kind: {
      en: "fraction 0.042 (default), percent 4.2, points (diff), ratio 1.042, index100 104.2; a change above 1.5 in size without a kind is refused",
      zh: "小数 0.042（默认）、百分数 4.2、点（差值）、倍数 1.042、上年=100 104.2；未注明时绝对值大于 1.5 的变化会被拒绝",
    },
    places: {
      en: "Decimal places of the figures as they stand in the cells, one number or one for the value and one for the change ({0,3}; 4.2% is 0.042 and has 3); a text keeps its own. With places the band of rounding is answered beside",
      zh: "数字在单元格中的小数位，一个通用，或值与变化各一个（{0,3}；4.2% 即 0.042，为 3 位）；文本按其自身位数。给出后同时返回四舍五入区间",
    },
  },
  answer: {
    en: "As many rows and columns as the values; with places three columns (base, low, high); #N/A where either figure is missing",
    zh: "与公布值的行列数相同；给出 places 时为三列（基数、下限、上限）；任一数字缺失时为 #N/A",
  },
  unit: { en: "the unit of the value", zh: "与公布值的单位相同" },
  examples: [
    {
      formula: "=ALU.IMPLIEDBASE(3562, 4.2%)",
      args: [3562, 0.042],
      result: [[3418.426103646833]],
      says: {
        en: "SMM: January 2024 output of 3.562 Mt, up 4.2 %, implies 3.418 Mt a year before",
        zh: "SMM：2024 年 1 月产量 356.2 万吨、同比增 4.2%，上年同月为 341.8 万吨",
      },
    },
    {
      formula: '=ALU.IMPLIEDBASE(56.9, 2.2, "diff")',
      args: [56.9, 2.2, "diff"],
      result: [[54.7]],
      says: {
        en: "CNIA: an index of 56.9 after a rise of 2.2 points",
        zh: "有色协会：指数 56.9，较上月上升 2.2 点",
      },
    },
    {
      formula: '=ALU.IMPLIEDBASE(3562, "4.2%", , 0)',
      args: [3562, "4.2%", null, 0],
      result: [[3418.426103646833, 3416.3069544364507, 3420.5472875660103]],
      says: {
        en: "Within rounding the base lies between 3,416.3 and 3,420.5 kt",
        zh: "考虑四舍五入，基数在 341.63 至 342.05 万吨之间",
      },
    },
  ],
  errors: {
    en: "#VALUE! for a change such as 4.2 without a kind: type 4.2% or kind percent; #N/A for a fall of 100 % or more, which has no base",
    zh: "变化写成 4.2 而未注明 kind 时为 #VALUE!：请输入 4.2% 或 kind 取 percent；下降 100% 及以上无基数，为 #N/A",
  },
  source: { en: "The definition of a growth rate, solved for its base", zh: "增长率定义，反解基期值" },
  keywords: ["base", "previous value", "implied", "基数", "上年同期", "反推"],
};
