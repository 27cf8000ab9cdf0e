import type { Cell } from "#cells/cell";
import type { Edit } from "#workbook/workbook";
import { figureStatusWords } from "#words/choices";
import { dataColumns } from "#words/data-table-words";
import type { Language } from "#words/language";
import { sampleWords } from "#words/pane-sample";
import { block, colours, columnHeads, formula, head, headLook, look, spot, widths } from "./sheet-edits";
import { vintageReports, vintageSeries } from "./vintage-prints";

const askedRow = 5;
const captionRow = 7;
const firstRow = captionRow + 1;
const columns = ["id", "name", "period", "value", "unit", "status", "source", "as_of"] as const;

/** The first column of the data table and of what is computed from it; one column stays free between them. */
const at = { data: 1, revisions: 10, known: 16 } as const;
const revisionColumns = 5;
const months = vintageSeries[0].months.length;
const figures = vintageSeries
  .flatMap((series) => series.months)
  .reduce((count, [, ...prints]) => count + prints.length, 0);

/** The data table with its header. */
export const vintagesAddress = spot(firstRow, at.data, figures + 1, columns.length);
/** The cell that names the series which the formulas show. */
export const askedCell = spot(askedRow, at.revisions + 1);

/**
 * The sheet of vintages: a data table of figures that were printed again and again, how each was revised, and the
 * series as it was known at the time of each report.
 */
export function vintagesSheet(sheet: string, language: Language): readonly Edit[] {
  const word = (key: keyof typeof sampleWords) => sampleWords[key][language];
  const rows = dataRows(language);
  return [
    { kind: "add-sheet", sheet },
    ...head(sheet, word("vintages"), [word("vintagesSays"), word("vintagesAsked")]),
    block(sheet, askedRow, at.revisions, [[word("vintagesSeries"), vintageSeries[1].id]]),
    look(sheet, askedRow, at.revisions + 1, 1, 1, { colour: colours.input, bold: true }),
    ...caption(sheet, at.data, word("vintagesTable")),
    ...columnHeads(
      sheet,
      firstRow,
      at.data,
      columns.map((column) => dataColumns[column][language]),
    ),
    block(sheet, firstRow + 1, at.data, rows),
    look(sheet, firstRow + 1, at.data + 3, rows.length, 1, { numberFormat: "0.0", colour: colours.input }),
    ...caption(sheet, at.revisions, word("vintagesRevisions")),
    formula(sheet, firstRow, at.revisions, `=ALU.REVISIONS(${vintagesAddress},${askedCell})`),
    ...looksOf(sheet, at.revisions, revisionColumns),
    look(sheet, firstRow + 1, at.revisions + 3, months, 1, { numberFormat: "+0.0;-0.0;0.0" }),
    look(sheet, firstRow + 1, at.revisions + 4, months, 1, { numberFormat: "0" }),
    ...vintageReports.flatMap(({ asOf }, i) =>
      knownThen(sheet, at.known + 2 * i, asOf, word("vintagesKnown")),
    ),
    ...widths(sheet, columnWidths),
    { kind: "freeze", sheet, rows: firstRow, columns: 0 },
  ];
}

/** The rows in the order in which they became known, as imports one after the other append them. */
function dataRows(language: Language): readonly (readonly Cell[])[] {
  return vintageReports.flatMap(({ asOf, source }, report) =>
    vintageSeries.flatMap(({ id, name, months: own }) =>
      own.flatMap(([month, ...prints]) =>
        prints.flatMap(([printed, value], i): readonly Cell[][] => {
          if (printed !== report) return [];
          const status = figureStatusWords[i === 0 ? "actual" : "revised"][language];
          return [[id, name[language], month, value, sampleWords.points[language], status, source, asOf]];
        }),
      ),
    ),
  );
}

/** The series as it was known on the day that stands above its values. */
function knownThen(sheet: string, column: number, asOf: string, known: string): readonly Edit[] {
  const day = spot(captionRow, column + 1);
  return [
    block(sheet, captionRow, column, [[known, asOf]]),
    look(sheet, captionRow, column, 1, 1, { colour: colours.note, align: "right" }),
    look(sheet, captionRow, column + 1, 1, 1, { bold: true, colour: colours.input, align: "right" }),
    formula(sheet, firstRow, column, `=ALU.GETDATA(${vintagesAddress},${askedCell},,,${day})`),
    ...looksOf(sheet, column, 2),
  ];
}

function caption(sheet: string, column: number, text: string): readonly Edit[] {
  return [
    block(sheet, captionRow, column, [[text]]),
    look(sheet, captionRow, column, 1, 1, { bold: true, colour: colours.title }),
  ];
}

/** The look of a spilled table: its head, its months, its values. */
function looksOf(sheet: string, column: number, width: number): readonly Edit[] {
  return [
    headLook(sheet, firstRow, column, width),
    look(sheet, firstRow + 1, column, months, 1, { numberFormat: "yyyy-mm", align: "left" }),
    look(sheet, firstRow + 1, column + 1, months, width - 1, { numberFormat: "0.0" }),
  ];
}

const columnWidths = [
  ...[170, 260, 70, 70, 60, 80, 280, 90, 28],
  ...[110, 170, 80, 80, 80, 28],
  ...vintageReports.flatMap(() => [100, 160]),
];
