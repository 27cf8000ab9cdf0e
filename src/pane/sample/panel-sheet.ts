import type { Cell } from "#cells/cell";
import type { Edit } from "#workbook/workbook";
import type { Both, Language } from "#words/language";
import { sampleWords } from "#words/pane-sample";
import { illustrativePanel, type PanelColumnName } from "./panel-generator";
import { block, columnHeads, head, look, serialOf, spot, textWidth, widths } from "./sheet-edits";

/** A column of the panel as each language heads it; Chinese readers count in 万吨 and 亿元. */
interface PanelHead extends Both {
  /** What the generator's figure is multiplied by for the unit of each language. */
  readonly factor: Readonly<Record<Language, number>>;
  readonly format: Readonly<Record<Language, string>>;
  /** True where the column is the published growth of the column before it. */
  readonly isGrowth?: true;
}

const [whole, oneDecimal] = ["#,##0", "#,##0.0"];
const rate = { factor: { en: 1, zh: 1 }, format: { en: "0.0", zh: "0.0" } };
const weight = { factor: { en: 1, zh: 0.1 }, format: { en: whole, zh: oneDecimal } };
const money = { factor: { en: 1, zh: 10 }, format: { en: oneDecimal, zh: oneDecimal } };

const heads: Readonly<Record<PanelColumnName, PanelHead>> = {
  lme: {
    en: "LME price (USD/t)",
    zh: "LME铝价（美元/吨）",
    factor: rate.factor,
    format: { en: oneDecimal, zh: oneDecimal },
  },
  m2: { en: "M2 yoy (%)", zh: "M2同比（%）", ...rate },
  investment: { en: "investment ytd yoy (%)", zh: "铝冶炼投资累计同比（%）", ...rate },
  floorSpace: {
    en: "floor space sold (mn m²)",
    zh: "商品房销售面积（万平方米）",
    factor: { en: 0.01, zh: 1 },
    format: { en: oneDecimal, zh: whole },
  },
  floorSpaceGrowth: {
    en: "floor space sold ytd yoy (%)",
    zh: "商品房销售面积累计同比（%）",
    isGrowth: true,
    ...rate,
  },
  power: { en: "power generation yoy (%)", zh: "发电量同比（%）", ...rate },
  primary: { en: "primary aluminium (kt)", zh: "电解铝产量（万吨）", ...weight },
  alumina: { en: "alumina (kt)", zh: "氧化铝产量（万吨）", ...weight },
  revenue: { en: "revenue (CNY bn)", zh: "营业收入（亿元）", ...money },
  revenueGrowth: { en: "revenue ytd yoy (%)", zh: "营业收入累计同比（%）", isGrowth: true, ...rate },
  profit: { en: "total profit (CNY bn)", zh: "利润总额（亿元）", ...money },
  exports: { en: "exports (kt)", zh: "铝材出口（万吨）", ...weight },
};

const names = Object.keys(heads) as readonly PanelColumnName[];
const firstRow = 5;

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
      look(sheet, firstRow + 1, i + 2, rows.length, 1, { numberFormat: heads[name].format[language] }),
    ),
    ...widths(sheet, [80, ...names.map((name) => textWidth(heads[name][language]))]),
    { kind: "freeze", sheet, rows: firstRow, columns: 1 },
  ];
}

/** The heads of the ten indicators, without the columns of published growth. */
export function indicatorHeads(language: Language): readonly string[] {
  return names.filter((name) => !heads[name].isGrowth).map((name) => heads[name][language]);
}

function inUnit(value: number | null, { factor }: PanelHead, language: Language): Cell {
  return value === null ? null : Number((value * factor[language]).toPrecision(12));
}
