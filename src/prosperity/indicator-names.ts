/** What a header cell names: an indicator, and the form of its figures where the header says so. */
export interface Named {
  /** The id of an indicator of the default model, else the text itself without case, units and marks. */
  readonly id: string;
  readonly form: "month" | "ytd" | "yoy" | "ytd_yoy" | null;
}

/** An indicator of the default model as analysts write it. */
export interface IndicatorName {
  readonly en: string;
  readonly zh: string;
  readonly also: readonly string[];
}

/** The ten indicators of the model, with the names by which a panel may call them. */
export const indicatorNames = {
  lme: {
    en: "LME cash price",
    zh: "LME现货铝价",
    also: [
      "LME cash price, monthly average|LME price|LME aluminium price|LME aluminium cash price|LME aluminium|LME cash|LME",
      "LME aluminum price|LME aluminum cash price|LME aluminum|aluminium price|aluminum price",
      "LME铝价|LME铝现货价|LME铝现货月均价|LME现货铝月均价|LME铝结算价|LME铝|伦铝|伦敦铝价|铝价",
    ],
  },
  m2: {
    en: "M2",
    zh: "M2",
    also: [
      "money supply|money supply M2|M2 money supply|broad money|broad money M2",
      "货币供应量|货币供应量M2|货币和准货币|货币和准货币M2|广义货币|广义货币M2|M2货币供应量",
    ],
  },
  investment: {
    en: "aluminium smelting investment",
    zh: "铝冶炼投资",
    also: [
      "aluminum smelting investment|smelting investment|aluminium smelting fixed asset investment|aluminum smelting fixed asset investment|investment in aluminium smelting|smelting FAI|investment",
      "铝冶炼固定资产投资|铝冶炼投资额|铝冶炼固定资产投资额|铝冶炼完成投资|固定资产投资|投资",
    ],
  },
  floorSpace: {
    en: "floor space of commercial housing sold",
    zh: "商品房销售面积",
    also: [
      "floor space sold|floor space|commercial housing sales|commercial housing sold|commercial housing floor space sold|housing sales area|area of commercial housing sold|sales area of commercial housing",
      "商品房销售|房屋销售面积|销售面积",
    ],
  },
  power: {
    en: "power generation",
    zh: "发电量",
    also: [
      "electricity generation|power output|electricity output|electricity production|power",
      "全国发电量|发电|规模以上发电量",
    ],
  },
  primary: {
    en: "primary aluminium output",
    zh: "电解铝产量",
    also: [
      "primary aluminium|primary aluminium production|aluminium output|aluminium production|electrolytic aluminium output",
      "primary aluminum output|primary aluminum|primary aluminum production|aluminum output|electrolytic aluminum output",
      "原铝产量|电解铝|原铝|铝产量|原铝(电解铝)产量|原铝电解铝|电解铝(原铝)产量|电解铝原铝",
    ],
  },
  alumina: {
    en: "alumina output",
    zh: "氧化铝产量",
    also: ["alumina|alumina production", "氧化铝"],
  },
  revenue: {
    en: "operating revenue",
    zh: "营业收入",
    also: [
      "revenue|sales revenue|main business revenue|operating income",
      "主营业务收入|收入|铝冶炼营业收入|铝冶炼主营业务收入",
    ],
  },
  profit: {
    en: "total profit",
    zh: "利润总额",
    also: ["profit|profits|total profits", "利润|铝冶炼利润总额|铝冶炼利润"],
  },
  exports: {
    en: "exports of unwrought aluminium and products",
    zh: "未锻轧铝及铝材出口",
    also: [
      "exports|aluminium exports|aluminium export|exports of aluminium|exports of unwrought aluminium and aluminium products|unwrought aluminium and products exports|exports of unwrought aluminium",
      "aluminum exports|aluminum export|exports of aluminum|exports of unwrought aluminum and products|exports of unwrought aluminum and aluminum products",
      "未锻轧铝及铝材出口量|铝材出口|铝材出口量|铝出口|铝出口量|出口|出口量",
    ],
  },
} satisfies Record<string, IndicatorName>;

export type IndicatorId = keyof typeof indicatorNames;

const idByKey = new Map<string, string>(
  Object.entries(indicatorNames).flatMap(([id, { en, zh, also }]) =>
    [en, zh, ...also.flatMap((line) => line.split("|"))].map((name) => [nameKey(name), id] as const),
  ),
);

/**
 * A name by which two spellings of one indicator can be compared: without case, width, unit in brackets at
 * the end, spaces and marks.
 *
 * @example  nameKey("Alumina_output （kt）")  // "aluminaoutput"
 */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s*[([][^()[\]]*[)\]]\s*$/, "")
    .replace(/[\s_,.;:：，、。·'"()[\]/-]+/g, "");
}

// The longer ending first: "累计同比" also ends in "同比".
const endings = [
  [
    "ytd_yoy",
    [
      "ytdyoyofficial",
      "ytdyoy",
      "yoyytd",
      "累计同比",
      "累计同比增速",
      "累计同比增长",
      "累计增速",
      "累计增长",
    ],
  ],
  ["yoy", ["yoyofficial", "yoy", "同比", "同比增速", "同比增长", "当月同比", "增速"]],
  ["ytd", ["ytd", "累计", "累计值"]],
  ["month", ["month", "monthly", "当月", "当月值"]],
] as const;

/**
 * What a header names: "发电量累计同比" is power generation, as the growth of its total.
 *
 * @example  namedBy("M2 yoy (%)")  // { id: "m2", form: "yoy" }
 * @example  namedBy("商品房销售面积累计同比")  // { id: "floorSpace", form: "ytd_yoy" }
 */
export function namedBy(header: string): Named {
  const key = nameKey(header);
  const whole = idByKey.get(key);
  if (whole !== undefined) return { id: whole, form: null };
  for (const [form, words] of endings) {
    for (const word of words) {
      if (key.length > word.length && key.endsWith(word)) {
        const base = key.slice(0, -word.length);
        // "ytd yoy" must not be read as the yoy of "… ytd", nor 累计同比 as the 同比 of …累计.
        if (form === "yoy" && /(ytd|累计|当月)$/.test(base)) continue;
        return { id: idByKey.get(base) ?? base, form };
      }
    }
  }
  return { id: key, form: null };
}

/** The indicators of the default model, as sentences list them. */
export function knownNames(language: "en" | "zh"): readonly string[] {
  return Object.values(indicatorNames).map((names) => names[language]);
}
