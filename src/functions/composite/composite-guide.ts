import type { Guide } from "../guide";

export const compositeGuide: Guide = {
  summary: {
    en: "One index out of several indicators, chained month by month and set to 100 in its base year",
    zh: "把多个指标合成为一个逐月链接、基年为 100 的指数（合成指数）",
  },
  formula: {
    en:
      "C = 200(x − b)/(x + b) of a level above zero, x − b of a rate or of a series that touches zero; V = Σ factor·C; " +
      "I[t] = I[t−1](200 + V)/(200 − V); mean over the base = 100. factor: chinese w/(Σw·A) with A the mean of |C|; " +
      "conference-board (1/s)/Σ(1/s) with s the standard deviation of C (n − 1); mean w/Σw",
    zh:
      "正的水平值 C = 200(x − b)/(x + b)；比率或含 0、负值的序列 C = x − b；V = Σ 系数·C；" +
      "I[t] = I[t−1](200 + V)/(200 − V)；基期均值 = 100。系数：合成指数 w/(Σw·A)，A 为 |C| 的均值；" +
      "世界大型企业联合会 (1/s)/Σ(1/s)，s 为 C 的样本标准差；加权平均 w/Σw",
  },
  parameters: {
    panel: {
      en:
        "A block with a header row, a date column or none, and one column for each indicator. A header that ends in (%) or (pp) " +
        "marks a rate typed as 8.0, one in (fraction) a rate typed as 0.08 or formatted as 8.0%",
      zh:
        "带标题行的区域，可有日期列，每个指标一列。标题以（%）或（百分点）结尾表示以 8.0 录入的比率，" +
        "以（小数）结尾表示以 0.08 录入或显示为 8.0% 的比率",
    },
    weights: {
      en:
        "A weight for each column in their order, or names beside weights; equal by default, blank is 0. " +
        "conference-board sets its own and takes none",
      zh: "按列顺序给出权重，或名称与权重并列；默认等权，空白为 0。世界大型企业联合会方法自行定权，不接受权重",
    },
    dates: {
      en: "A date for each row, where the panel has none of its own",
      zh: "区域内没有日期列时，为每行给出日期",
    },
    base: {
      en:
        "A year or a month whose mean is 100, or two with a colon (2015:2016); by default the first complete calendar year, " +
        "without dates or without such a year the first twelve rows of the index",
      zh: "均值为 100 的年份或月份，或以冒号连接的两个（2015:2016）；默认为首个完整的日历年，没有日期或没有完整年份时为指数的前十二行",
    },
    method: {
      en: "chinese (default), conference-board or mean",
      zh: "合成指数（默认）、世界大型企业联合会，或加权平均",
    },
  },
  answer: {
    en:
      "One column with as many rows as the panel. A missing value changes by 0 and the next change is taken from the last value " +
      "present; #N/A before every indicator has begun and where no indicator has a value",
    zh: "一列，行数与区域相同。缺失值按变化为 0 处理，下一次变化与最近的已有值相比；各指标未全部开始前以及所有指标都没有数值时为 #N/A",
  },
  unit: { en: "points, base = 100", zh: "点，基期 = 100" },
  examples: [
    {
      formula: '=ALU.COMPOSITE({"Output","Price";100,50;110,40;108,44})',
      args: [
        [
          ["Output", "Price"],
          [100, 50],
          [110, 40],
          [108, 44],
        ],
      ],
      result: [["composite index"], [99.86157043631715], [99.99993609468476], [100.13849346899808]],
      says: {
        en: "Two indicators, each standardised by its mean change; the three rows are the base. Worked by hand",
        zh: "两个指标各按平均变化标准化，三行即为基期。手工验算",
      },
    },
    {
      formula: '=ALU.COMPOSITE({"Output","Price";100,50;110,40;108,44},,,,"conference-board")',
      args: [
        [
          ["Output", "Price"],
          [100, 50],
          [110, 40],
          [108, 44],
        ],
        null,
        null,
        null,
        "conference-board",
      ],
      result: [["composite index"], [98.84394786957708], [99.99552784475661], [101.16052428566638]],
      says: {
        en: "The price is the more volatile and counts for 26 %. Worked by hand",
        zh: "价格波动较大，权重为 26%。手工验算",
      },
    },
  ],
  errors: {
    en:
      "#VALUE! names an indicator that never changes or has no value, weights that are negative or add up to 0, and a month in which " +
      "the growth is 200 % or more, which is a wrong unit. An indicator that runs against the cycle is given as 1/x",
    zh: "#VALUE! 会指出始终不变或没有数值的指标、为负或合计为 0 的权重，以及合计变化达到 200% 的月份（通常是单位有误）。逆周期指标请以 1/x 录入",
  },
  source: {
    en:
      "U.S. Department of Commerce, Handbook of Cyclical Indicators (1984); The Conference Board, Business Cycle Indicators " +
      "Handbook (2001), calculating the composite indexes",
    zh: "美国商务部《Handbook of Cyclical Indicators》（1984）；世界大型企业联合会《Business Cycle Indicators Handbook》（2001）",
  },
  keywords: [
    "composite index",
    "business cycle indicator",
    "Conference Board",
    "合成指数",
    "景气指数",
    "先行指数",
    "一致指数",
  ],
  note: {
    en:
      "ALU's own index of the indicators given, not CNIA's. chinese takes F = 1 and no trend step. Where an indicator touches zero its differences " +
      "keep its unit, which conference-board's factors then depend on",
    zh: "这是 ALU 按所给指标计算的指数，并非中国有色金属工业协会发布的指数。合成指数取 F = 1，不做趋势调整。含 0 或负值的指标按差分计算，世界大型企业联合会方法的系数会随其单位而变",
  },
};
