import type { Cell } from "#cells/cell";
import { modelTable } from "#functions/prosperity/model-table";
import { measureText } from "#functions/prosperity/measure-text";
import { modelRowOf, type Fitted } from "#import/model-fit";
import type { Edit, TableName } from "#workbook/workbook";
import type { Language } from "#words/language";
import { formWords, unitWords } from "#words/model-words";
import { offerSheetWords } from "#words/pane-import";
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
} from "../sample/sheet-edits";
import { zoneRules } from "../sample/zone-rules";
import { getData, idsOf, type Offers, type SeriesOffer } from "./offers";

/** Captions, ids and formulas each stand in one row; below them the answers spill. */
const captionRow = 4;
const idRow = 5;
const formulaRow = 6;
/** How far down the looks of spilled answers reach: a hundred years of months. */
const lookRows = 1200;

/** A block of the sheet: what it writes when it begins at a column, and how wide its columns are. */
interface Block {
  readonly columns: readonly number[];
  readonly edits: (column: number) => readonly Edit[];
}

/**
 * A new sheet with all that is offered: the index of what arrived, the panel it is computed from, and the
 * year-on-year change of every level. Each block is one formula on the row of ids above it, so that an id can be
 * changed there.
 */
export function offerSheet(sheet: string, offers: Offers, language: Language): readonly Edit[] {
  const blocks = [...indexBlocks(sheet, offers, language), ...seriesBlocks(sheet, offers, language)];
  const gap = 28;
  const starts: number[] = [];
  const pixels: number[] = [];
  for (const { columns } of blocks) {
    if (pixels.length > 0) pixels.push(gap);
    starts.push(pixels.length + 1);
    pixels.push(...columns);
  }
  return [
    { kind: "add-sheet", sheet },
    ...head(sheet, offerSheetWords.title[language], [offerSheetWords.says[language]]),
    ...blocks.flatMap(({ edits }, i) => edits(starts[i])),
    ...widths(sheet, pixels),
    { kind: "freeze", sheet, rows: formulaRow, columns: 1 },
    { kind: "show", sheet, address: spot(formulaRow, 1) },
  ];
}

/** Index, panel and, where a series came in another form than the default model wants, the model. */
function indexBlocks(sheet: string, { fit, table }: Offers, language: Language): readonly Block[] {
  if (fit.length < 2) return [];
  const ids = fit.flatMap(idsOf);
  const tableWidth = 9;
  const panelColumn = 1 + tableWidth + 1;
  const panelIds = spot(idRow, panelColumn + 1, 1, ids.length);
  const isDefault = fit.every((fitted) => fitted.isDefault);
  const model = isDefault ? [] : modelCells(fit, language);
  const modelColumn = panelColumn + ids.length + 2;
  const modelRange = isDefault ? "" : spot(formulaRow, modelColumn, model.length, model[0].length);
  const index = `=ALU.PROSPERITY(${getData(table, panelIds)},${modelRange},"table")`;
  return [
    indexBlock(sheet, index, tableWidth, language),
    panelBlock(sheet, offerSheetWords.panel[language], ids, table, "figures", "yyyy-mm"),
    ...(isDefault ? [] : [modelBlock(sheet, model, language)]),
  ];
}

function indexBlock(sheet: string, text: string, columns: number, language: Language): Block {
  return {
    columns: [90, 110, 90, 90, 130, 150, 120, 90, 190],
    edits: (column) => [
      ...caption(sheet, column, offerSheetWords.index[language]),
      formula(sheet, formulaRow, column, text),
      headLook(sheet, formulaRow, column, columns),
      ...months(sheet, column, "yyyy-mm"),
      look(sheet, formulaRow + 1, column + 1, lookRows, 5, { numberFormat: "0.0" }),
      look(sheet, formulaRow + 1, column + 7, lookRows, 1, { numberFormat: "0%" }),
      ...zoneRules(sheet, formulaRow + 1, column + 6, lookRows),
    ],
  };
}

function modelBlock(sheet: string, cells: readonly (readonly Cell[])[], language: Language): Block {
  const rows = cells.length - 1;
  return {
    columns: cells[0].map((_, c) => (c === 0 ? 220 : 90)),
    edits: (column) => [
      ...caption(sheet, column, offerSheetWords.model[language]),
      ...columnHeads(sheet, formulaRow, column, cells[0]),
      block(sheet, formulaRow + 1, column, cells.slice(1)),
      look(sheet, formulaRow + 1, column + 8, rows, 4, { numberFormat: "0.0%", colour: colours.input }),
    ],
  };
}

/** The rows of the default model that are supplied, with what their series are. */
function modelCells(fit: readonly Fitted[], language: Language): readonly (readonly Cell[])[] {
  const [header, ...rows] = modelTable(language).map((row) =>
    row.map((cell): Cell =>
      cell !== null && typeof cell === "object" && "value" in cell ? cell.value : (cell as Cell),
    ),
  );
  const fitted = fit.map((one) => {
    const row = [...rows[modelRowOf(one)]];
    row[2] = formWords[one.row.form][language];
    if (one.growthId === null) row[3] = "";
    row[4] = measureText(one.row.measure, language);
    row[5] = unitWords[one.row.unit][language];
    return row;
  });
  return [header, ...fitted];
}

/** A block for each cadence, of the changes and of the figures that are shown as they are; the panel shows some already. */
function seriesBlocks(sheet: string, { series, fit, table }: Offers, language: Language): readonly Block[] {
  const groups = new Map<string, SeriesOffer[]>();
  const isInPanel = new Set(fit.length < 2 ? [] : fit.flatMap(idsOf));
  for (const offer of series) {
    if (offer.kind === "figures" && isInPanel.has(offer.id)) continue;
    const key = `${offer.kind} ${offer.cadence}`;
    groups.set(key, [...(groups.get(key) ?? []), offer]);
  }
  return [...groups.values()].map((group) => {
    const [{ kind, cadence }] = group;
    const format = cadence === "day" || cadence === "week" ? "yyyy-mm-dd" : "yyyy-mm";
    const title = offerSheetWords[kind][language];
    return panelBlock(
      sheet,
      title,
      group.map(({ id }) => id),
      table,
      kind,
      format,
    );
  });
}

function panelBlock(
  sheet: string,
  title: string,
  ids: readonly string[],
  table: TableName,
  kind: SeriesOffer["kind"],
  monthFormat: string,
): Block {
  return {
    columns: [90, ...ids.map((id) => textWidth(id) + 20)],
    edits: (column) => {
      const data = getData(table, spot(idRow, column + 1, 1, ids.length));
      return [
        ...caption(sheet, column, title),
        block(sheet, idRow, column + 1, [ids]),
        look(sheet, idRow, column + 1, 1, ids.length, { colour: colours.input }),
        formula(sheet, formulaRow, column, kind === "yoy" ? `=ALU.YOY(${data})` : `=${data}`),
        headLook(sheet, formulaRow, column, ids.length + 1),
        ...months(sheet, column, monthFormat),
        ...(kind === "yoy"
          ? [look(sheet, formulaRow + 1, column + 1, lookRows, ids.length, { numberFormat: "0.0%" })]
          : []),
      ];
    },
  };
}

function caption(sheet: string, column: number, text: string): readonly Edit[] {
  return [
    block(sheet, captionRow, column, [[text]]),
    look(sheet, captionRow, column, 1, 1, { bold: true, colour: colours.title }),
  ];
}

function months(sheet: string, column: number, numberFormat: string): readonly Edit[] {
  return [look(sheet, formulaRow + 1, column, lookRows, 1, { numberFormat, align: "left" })];
}
