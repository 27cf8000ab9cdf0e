import type { Edit, RangeName } from "#workbook/workbook";
import type { Language } from "#words/language";
import { sampleWords } from "#words/pane-sample";
import { columnName } from "#workbook/address";
import { referenceText } from "../formula/reference";
import { indicatorHeads, panelRows } from "./panel-sheet";
import {
  block,
  colours,
  columnHeads,
  formula,
  head,
  headLook,
  look,
  spot,
  textWidth,
  widths,
} from "./sheet-edits";
import { lightFormat, lightRules, zoneRules } from "./zone-rules";

const indicators = 10;
const latestRow = 7;
const captionRow = 9;
const firstRow = captionRow + 1;

/** The first column of each spilled table; between two tables one column stays free. */
const at = { table: 1, leading: 11, coincident: 13, lights: 16, contributions: 16 + indicators + 2 } as const;

/** How wide each spilled table is: its months and what stands beside them. */
const columnsOf = {
  table: 9,
  leading: 2,
  coincident: 2,
  lights: indicators + 1,
  contributions: indicators + 1,
} as const;

/** The sheet of the index: every table is one formula on the panel and the model. */
export function indexSheet(
  sheet: string,
  panel: RangeName,
  model: RangeName,
  language: Language,
): readonly Edit[] {
  const word = (key: keyof typeof sampleWords) => sampleWords[key][language];
  const both = `${referenceText(panel, sheet)},${referenceText(model, sheet)}`;
  return [
    { kind: "add-sheet", sheet },
    ...head(sheet, word("index"), [word("indexSays"), word("indexLights"), word("indexFirst")]),
    ...latest(sheet, language),
    ...tables(sheet, both, word),
    ...looks(sheet),
    ...quiet(sheet),
    ...zoneRules(sheet, firstRow + 1, at.table + 6, panelRows - 1),
    ...zoneRules(sheet, latestRow, 3, 1),
    ...lightRules(sheet, firstRow + 1, at.lights + 1, panelRows - 1, indicators),
    ...widths(sheet, columnWidths(language)),
    { kind: "freeze", sheet, rows: firstRow, columns: 1 },
  ];
}

/** The latest month in five cells. */
function latest(sheet: string, language: Language): readonly Edit[] {
  const word = (key: keyof typeof sampleWords) => sampleWords[key][language];
  const series = (column: number) => rangeOf(column, 2);
  const zone = `=ALU.ZONE(B${latestRow}${language === "zh" ? ',,"zh"' : ""})`;
  return [
    ...columnHeads(sheet, latestRow - 1, 1, [
      word("latest"),
      word("prosperity"),
      word("zone"),
      word("leading"),
      word("coincident"),
    ]),
    formula(sheet, latestRow, 1, `=ALU.LATEST(${series(at.table)},,"date")`),
    formula(sheet, latestRow, 2, `=ALU.LATEST(${series(at.table)})`),
    formula(sheet, latestRow, 3, zone),
    formula(sheet, latestRow, 4, `=ALU.LATEST(${series(at.leading)})`),
    formula(sheet, latestRow, 5, `=ALU.LATEST(${series(at.coincident)})`),
    look(sheet, latestRow, 1, 1, 1, { numberFormat: "yyyy-mm", bold: true, align: "left" }),
    look(sheet, latestRow, 2, 1, 4, { numberFormat: "0.0", bold: true }),
  ];
}

function tables(
  sheet: string,
  both: string,
  word: (key: keyof typeof sampleWords) => string,
): readonly Edit[] {
  const table = (column: number, caption: string, text: string): readonly Edit[] => [
    block(sheet, captionRow, column, [[caption]]),
    look(sheet, captionRow, column, 1, 1, { bold: true, colour: colours.title }),
    formula(sheet, firstRow, column, text),
  ];
  return [
    ...table(at.table, word("prosperity"), `=ALU.PROSPERITY(${both},"table")`),
    ...table(at.leading, word("leading"), `=ALU.LEADING(${both})`),
    ...table(at.coincident, word("coincident"), `=ALU.COINCIDENT(${both})`),
    ...table(at.lights, word("lights"), `=ALU.PROSPERITY(${both},"light")`),
    ...table(at.contributions, word("contributions"), `=ALU.PROSPERITY(${both},"contribution")`),
  ];
}

function looks(sheet: string): readonly Edit[] {
  const rows = panelRows - 1;
  const months = Object.values(at).map((column) =>
    look(sheet, firstRow + 1, column, rows, 1, { numberFormat: "yyyy-mm", align: "left" }),
  );
  const heads = (Object.keys(at) as (keyof typeof at)[]).map((name) =>
    headLook(sheet, firstRow, at[name], columnsOf[name]),
  );
  const numbers = (column: number, columns: number, numberFormat: string) =>
    look(sheet, firstRow + 1, column, rows, columns, { numberFormat });
  return [
    ...months,
    ...heads,
    numbers(at.table + 1, 5, "0.0"),
    numbers(at.table + 7, 1, "0%"),
    numbers(at.leading + 1, 1, "0.0"),
    numbers(at.coincident + 1, 1, "0.0"),
    look(sheet, firstRow + 1, at.lights + 1, rows, indicators, {
      numberFormat: lightFormat,
      align: "center",
    }),
    numbers(at.contributions + 1, indicators, "0.00"),
  ];
}

/**
 * The months before the index begins are grey: profit is measured by the 36 months before it, and until then
 * the index is #N/A.
 */
function quiet(sheet: string): readonly Edit[] {
  return [
    { column: at.table + 1, columns: columnsOf.table - 1 },
    { column: at.lights + 1, columns: indicators },
    { column: at.contributions + 1, columns: indicators },
  ].map(({ column, columns }) => look(sheet, firstRow + 1, column, 36, columns, { colour: colours.quiet }));
}

/** A workbook does not fit its rows to heads that spill, so each head has room in one line. */
function columnWidths(language: Language): readonly number[] {
  const width = Array<number>(at.contributions + indicators).fill(120);
  const set = (column: number, pixels: number) => (width[column - 1] = pixels);
  for (const table of [at.lights, at.contributions]) {
    set(table - 1, gap);
    indicatorHeads(language).forEach((text, i) => set(table + 1 + i, textWidth(text)));
  }
  set(at.leading - 1, gap);
  set(at.table + 4, wideHead);
  set(at.table + 5, wideHead);
  set(at.table + 8, 180);
  set(at.leading + 1, wideHead);
  set(at.coincident + 1, wideHead);
  return width;
}

const gap = 28;
const wideHead = 160;

/** The cells of a spilled table from this column on, its header included. */
function rangeOf(column: number, columns: number): string {
  const [from, to] = [column, column + columns - 1].map((c) => columnName(c - 1));
  return `${from}${firstRow}:${to}${firstRow + panelRows - 1}`;
}

/** The latest month in five cells: month, prosperity, zone, leading and coincident index. */
export const latestCells = spot(latestRow, 1, 1, 5);

/** The first cell of the latest month in the tables. */
export const latestCell = spot(firstRow + panelRows - 1, at.table);

/** The cells that the spilled tables take, by what they hold. */
export const indexAreas = Object.fromEntries(
  (Object.keys(at) as (keyof typeof at)[]).map((name) => [
    name,
    spot(firstRow, at[name], panelRows, columnsOf[name]),
  ]),
) as Readonly<Record<keyof typeof at, string>>;
