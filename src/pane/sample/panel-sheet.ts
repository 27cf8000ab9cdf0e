import type { Cell } from "#cells/cell";
import type { Edit } from "#workbook/workbook";
import type { Both, Language } from "#words/language";
import { sampleWords } from "#words/pane-sample";
import { illustrativePanel, type PanelColumnName } from "./panel-generator";
import { block, columnHeads, head, look, serialOf, spot, widths } from "./sheet-edits";

/** A column of the panel as each language heads it; Chinese readers count in 万吨 and 亿元. */
interface PanelHead extends Both {
  /** What the generator's figure is multiplied by for the Chinese unit. */
  readonly zhFactor: number;
  readonly format: string;
}

const rate = { zhFactor: 1, format: "0.0" };
const weight = { zhFactor: 0.1, format: "#,##0.0" };
const money = { zhFactor: 10, format: "#,##0.0" };

const heads: Readonly<Record<PanelColumnName, PanelHead>> = {
  lme: { en: "LME cash price (USD/t)", zh: "LME现货铝价（美元/吨）", zhFactor: 1, format: "#,##0.0" },
  m2: { en: "M2 yoy (%)", zh: "M2同比（%）", ...rate },
  investment: { en: "aluminium smelting investment ytd yoy (%)", zh: "铝冶炼投资累计同比（%）", ...rate },
  floorSpace: {
    en: "floor space of commercial housing sold (10,000 m²)",
    zh: "商品房销售面积（万平方米）",
    zhFactor: 1,
    format: "#,##0",
  },
  floorSpaceGrowth: {
    en: "floor space of commercial housing sold ytd yoy (%)",
    zh: "商品房销售面积累计同比（%）",
    ...rate,
  },
  power: { en: "power generation yoy (%)", zh: "发电量同比（%）", ...rate },
  primary: { en: "primary aluminium output (kt)", zh: "电解铝产量（万吨）", ...weight },
  alumina: { en: "alumina output (kt)", zh: "氧化铝产量（万吨）", ...weight },
  revenue: { en: "operating revenue (CNY bn)", zh: "营业收入（亿元）", ...money },
  revenueGrowth: { en: "operating revenue ytd yoy (%)", zh: "营业收入累计同比（%）", ...rate },
  profit: { en: "total profit (CNY bn)", zh: "利润总额（亿元）", ...money },
  exports: {
    en: "exports of unwrought aluminium and products (kt)",
    zh: "未锻轧铝及铝材出口（万吨）",
    ...weight,
  },
};

const names = Object.keys(heads) as readonly PanelColumnName[];
const firstRow = 6;

/** The address of the panel with its header. */
export const panelAddress = spot(firstRow, 1, illustrativePanel().months.length + 1, names.length + 1);

/** The number of rows of the panel, its header included. */
export const panelRows = illustrativePanel().months.length + 1;

/** The sheet of the illustrative panel. */
export function panelSheet(sheet: string, language: Language): readonly Edit[] {
  const { months, columns } = illustrativePanel();
  const rows = months.map(({ year, month }, t): readonly Cell[] => [
    serialOf(year, month),
    ...names.map((name) => inUnit(columns[name][t], heads[name], language)),
  ]);
  return [
    { kind: "add-sheet", sheet },
    ...head(sheet, sampleWords.panel[language], [
      sampleWords.panelSays[language],
      sampleWords.panelAdd[language],
    ]),
    ...columnHeads(sheet, firstRow, 1, [
      sampleWords.month[language],
      ...names.map((name) => heads[name][language]),
    ]),
    block(sheet, firstRow + 1, 1, rows),
    look(sheet, firstRow + 1, 1, rows.length, 1, { numberFormat: "yyyy-mm", align: "left" }),
    ...names.map((name, i) =>
      look(sheet, firstRow + 1, i + 2, rows.length, 1, { numberFormat: heads[name].format }),
    ),
    ...widths(sheet, [80, ...names.map(() => 128)]),
    { kind: "freeze", sheet, rows: firstRow, columns: 1 },
  ];
}

function inUnit(value: number | null, { zhFactor }: PanelHead, language: Language): Cell {
  if (value === null || language === "en") return value;
  return Math.round(value * zhFactor * 1000) / 1000;
}
