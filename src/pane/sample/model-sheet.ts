import type { Cell } from "#cells/cell";
import { functionNamed } from "#functions/catalogue";
import { answerOf, type RenderedCell } from "#functions/rendered";
import type { Edit } from "#workbook/workbook";
import type { Language } from "#words/language";
import { sampleWords } from "#words/pane-sample";
import { colours, block, head, headLook, look, spot, textWidth, widths } from "./sheet-edits";

const firstRow = 4;

/** The sheet of the model, and the address of its table. */
export interface ModelSheet {
  readonly edits: readonly Edit[];
  readonly address: string;
}

/** =ALU.MODEL() as values, so that an analyst edits them. */
export function modelSheet(sheet: string, language: Language): ModelSheet {
  const table = defaultTable(language);
  const [height, width] = [table.length, table[0].length];
  const edits: readonly Edit[] = [
    { kind: "add-sheet", sheet },
    ...head(sheet, sampleWords.model[language], [sampleWords.modelSays[language]]),
    block(
      sheet,
      firstRow,
      1,
      table.map((row) => row.map(plainCell)),
    ),
    headLook(sheet, firstRow, 1, width),
    look(sheet, firstRow + 1, 2, height - 1, width - 1, { colour: colours.input }),
    ...table[1].flatMap((cell, c) =>
      typeof cell === "object" && "format" in cell
        ? [look(sheet, firstRow + 1, c + 1, height - 1, 1, { numberFormat: cell.format })]
        : [],
    ),
    ...widths(
      sheet,
      table[0].map((_, c) => columnWidth(table, c)),
    ),
    { kind: "freeze", sheet, rows: firstRow, columns: 1 },
  ];
  return { edits, address: spot(firstRow, 1, height, width) };
}

function defaultTable(language: Language): readonly (readonly RenderedCell[])[] {
  const answer = answerOf(functionNamed("MODEL")!, [null, language], { language, date1904: false });
  if ("fault" in answer) throw new Error(answer.fault.message);
  return answer.rows;
}

/** A cell as it is written: a missing value, such as a growth column that an indicator lacks, is a blank. */
function plainCell(cell: RenderedCell): Cell {
  if (typeof cell !== "object") return cell === "" ? null : cell;
  return "error" in cell ? null : cell.value;
}

/** Wide enough for the longest text; notes at the end may be cut. */
function columnWidth(table: readonly (readonly RenderedCell[])[], c: number): number {
  const texts = table.map((row) => plainCell(row[c])).filter((cell) => typeof cell === "string");
  return Math.min(420, Math.max(...texts.map(textWidth)));
}
