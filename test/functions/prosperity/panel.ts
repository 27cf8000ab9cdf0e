import { functionNamed } from "#functions/catalogue";
import { answerOf, type RenderedCell } from "#functions/rendered";
import { noise } from "../../prosperity/rows";

const english = { language: "en", date1904: false } as const;
const chinese = { language: "zh", date1904: false } as const;

/** A cell as another formula would see it: the number under its format, an error as its code. */
export type Seen = number | string | boolean | null;

/** The answer of a function as cells that can be given to the next one. */
export function cellsOf(name: string, args: readonly unknown[], language: "en" | "zh" = "en"): Seen[][] {
  return renderedOf(name, args, language).map((row) =>
    row.map((cell) => (typeof cell !== "object" ? cell : "error" in cell ? cell.error : cell.value)),
  );
}

/** The answer of a function as it is rendered; a fault of the whole answer is an error of the test. */
export function renderedOf(name: string, args: readonly unknown[], language: "en" | "zh" = "en") {
  const rendered = answerOf(functionNamed(name)!, args, language === "en" ? english : chinese);
  if ("fault" in rendered) throw new Error(rendered.fault.message);
  return rendered.rows;
}

/** The sentence with which a function refuses. */
export function refusalOf(name: string, args: readonly unknown[], language: "en" | "zh" = "en"): string {
  const rendered = answerOf(functionNamed(name)!, args, language === "en" ? english : chinese);
  if ("rows" in rendered) throw new Error("no fault");
  return `${rendered.fault.error} ${rendered.fault.message}`;
}

/** The sentence of a faulty cell. */
export function sentenceOf(cell: RenderedCell): string {
  return typeof cell === "object" && "error" in cell ? cell.message : "";
}

const headers = {
  en: [
    "month",
    ...["LME cash price", "M2", "aluminium smelting investment", "floor space of commercial housing sold"],
    ...["floor space of commercial housing sold ytd yoy", "power generation", "primary aluminium output"],
    ...["alumina output", "operating revenue", "operating revenue ytd yoy", "total profit"],
    "exports of unwrought aluminium and products",
  ],
  zh: [
    ...[
      "月份",
      "LME现货铝价",
      "M2",
      "铝冶炼投资",
      "商品房销售面积",
      "商品房销售面积累计同比",
      "发电量",
      "电解铝产量",
    ],
    ...["氧化铝产量", "营业收入", "营业收入累计同比", "利润总额", "未锻轧铝及铝材出口"],
  ],
};

/**
 * A panel of the ten indicators as Chinese statistics publish them, of made-up numbers: cumulative figures
 * restart in January, which is blank wherever January and February come as one.
 */
export function tenIndicators(
  months: number,
  language: "en" | "zh" = "en",
  blank: null | 0 = null,
): Seen[][] {
  const random = Array.from({ length: 12 }, (_, i) => noise(months, 101 + 17 * i));
  const rows: Seen[][] = [headers[language]];
  const total = { floor: 0, revenue: 0, profit: 0 };
  for (let t = 0; t < months; t++) {
    const [year, m] = [2012 + Math.floor(t / 12), t % 12];
    const r = (i: number) => random[i][t] - 0.5;
    if (m === 0) Object.assign(total, { floor: 0, revenue: 0, profit: 0 });
    total.floor += 8000 * (1 + 0.1 * Math.sin(t / 9) + 0.1 * r(0));
    total.revenue += 300 * (1 + 0.004 * t + 0.1 * r(1));
    total.profit += 8 + 20 * Math.sin(t / 14) + 6 * r(2);
    const flow = (x: number) => (m === 0 ? blank : x);
    rows.push([
      `${year}-${String(m + 1).padStart(2, "0")}`,
      2000 * (1 + 0.2 * Math.sin(t / 11) + 0.05 * r(3)),
      10 + 3 * Math.sin(t / 20) + 0.4 * r(4),
      flow(5 + 15 * Math.sin(t / 17) + 3 * r(5)),
      flow(total.floor),
      flow(2 + 12 * Math.cos(t / 9) + r(6)),
      flow(4 + 3 * Math.sin(t / 13) + r(7)),
      250 * (1 + 0.003 * t + 0.02 * r(8)),
      500 * (1 + 0.004 * t + 0.04 * r(9)),
      flow(total.revenue),
      flow(6 + 12 * Math.sin(t / 15) + r(10)),
      flow(total.profit),
      40 * (1 + 0.002 * t + 0.2 * r(11)),
    ]);
  }
  return rows;
}
