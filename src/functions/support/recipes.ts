import type { Both } from "#words/language";

/** A method as ALU computes it. Its version rises whenever the same cells would answer other numbers. */
export interface Recipe {
  readonly method: Both;
  /** Null for ALU itself, whose version is that of the program. */
  readonly version: string | null;
  readonly source: Both;
}

const handbook: Both = {
  en: "OECD, Data and Metadata Reporting and Presentation Handbook (2007)",
  zh: "OECD《数据与元数据报告和呈现手册》（2007）",
};
const alu: Both = { en: "ALU model, not CNIA", zh: "ALU 自有模型，非中国有色金属工业协会（CNIA）模型" };

/** Every method of this version, with what defines it. */
export const recipes: readonly Recipe[] = [
  { method: { en: "ALU", zh: "ALU" }, version: null, source: { en: "this program", zh: "本程序" } },
  {
    method: { en: "year-on-year, month-on-month, differences", zh: "同比、环比、差值" },
    version: "1",
    source: handbook,
  },
  {
    method: { en: "cumulative to single months, January and February", zh: "累计值还原当月值、1-2月处理" },
    version: "1",
    source: {
      en: "National Bureau of Statistics of China, notes to the monthly releases",
      zh: "国家统计局月度数据发布说明",
    },
  },
  {
    method: { en: "comparable single-month rate", zh: "可比口径当月同比" },
    version: "1",
    source: {
      en: "ALU, from cumulative levels and published cumulative growth",
      zh: "ALU，由累计值与公布的累计同比推算",
    },
  },
  {
    method: { en: "daily average output", zh: "日均产量" },
    version: "1",
    source: {
      en: "International Aluminium Institute, Primary Aluminium Production",
      zh: "国际铝业协会（IAI）原铝产量统计",
    },
  },
  {
    method: { en: "operating rate, liquid ratio, ingot cast", zh: "开工率、铝水比例、铸锭量" },
    version: "1",
    source: { en: "SMM, monthly production analysis", zh: "上海有色网（SMM）月度产量分析" },
  },
  {
    method: { en: "prosperity index, lights and zones", zh: "景气指数、信号灯与景气区间" },
    version: "1",
    source: alu,
  },
  {
    method: { en: "leading, coincident and lagging index", zh: "先行、一致、滞后合成指数" },
    version: "1",
    source: alu,
  },
  {
    method: { en: "composite index, method chinese", zh: "合成指数，method 取 chinese" },
    version: "1",
    source: {
      en: "U.S. Department of Commerce and NBER method, as used for China's composite indices",
      zh: "美国商务部与 NBER 方法，中国合成指数采用",
    },
  },
  {
    method: { en: "composite index, method conference-board", zh: "合成指数，method 取 conference-board" },
    version: "1",
    source: {
      en: "The Conference Board, Business Cycle Indicators Handbook (2001)",
      zh: "世界大型企业联合会《商业周期指标手册》（2001）",
    },
  },
  {
    method: { en: "diffusion index", zh: "扩散指数" },
    version: "1",
    source: {
      en: "The Conference Board, Business Cycle Indicators Handbook (2001)",
      zh: "世界大型企业联合会《商业周期指标手册》（2001）",
    },
  },
  {
    method: { en: "Spring Festival dates", zh: "春节日期" },
    version: "1",
    source: {
      en: "embedded table 1900 to 2100, GB/T 33661-2017",
      zh: "内置 1900—2100 年表，GB/T 33661-2017《农历的编算和颁行》",
    },
  },
  {
    method: { en: "checks of printed figures", zh: "印刷数字核对" },
    version: "1",
    source: {
      en: "Moore, Kearfott and Cloud, Introduction to Interval Analysis (2009)",
      zh: "Moore、Kearfott、Cloud《区间分析导论》（2009）",
    },
  },
  {
    method: { en: "figures as known on a day, revisions", zh: "按某日所知取数、修订" },
    version: "1",
    source: {
      en: "Croushore and Stark, A Real-Time Data Set for Macroeconomists (2001); OECD and Eurostat, Guidelines on Revisions Policy and Analysis (2008)",
      zh: "Croushore、Stark《面向宏观经济学家的实时数据集》（2001）；OECD、Eurostat《修订政策与分析指南》（2008）",
    },
  },
  {
    method: { en: "outliers", zh: "异常值" },
    version: "1",
    source: {
      en: "Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993)",
      zh: "Iglewicz、Hoaglin《如何检测与处理异常值》（1993）",
    },
  },
];
