import type { Cells } from "#cells/cell";
import type { Edit, RangeName } from "#workbook/workbook";
import type { Both } from "#words/language";
import { functionSentences } from "#words/pane-functions";
import { addressOf, areaFrom, areaOf, shared, type Area } from "../formula/area";
import { rangesOf } from "../formula/evaluate";
import { expressionOf } from "../formula/expression";
import type { Preview } from "../state";

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** The cells that an answer takes when its formula stands in the first cell of the selection. */
export function answerArea(selection: RangeName, preview: Preview): Area {
  const first = areaOf(selection.address) ?? { top: 0, left: 0 };
  return preview.kind === "answer"
    ? areaFrom(first, preview.rows.length, preview.rows[0]?.length ?? 1)
    : areaFrom(first, 1, 1);
}

/** Why a formula cannot stand there at all: its answer leaves the sheet, or would lie on its own data. */
export function obstacle(formula: string, sheet: string, area: Area): Both | null {
  if (area.bottom > lastRow || area.right > lastColumn) {
    const size = [area.bottom - area.top + 1, area.right - area.left + 1] as const;
    return { en: functionSentences.offSheet.en(...size), zh: functionSentences.offSheet.zh(...size) };
  }
  for (const { sheet: other, address } of rangesOf(expressionOf(formula))) {
    const data = areaOf(address);
    if ((other ?? sheet) === sheet && data && shared(data, area))
      return { en: functionSentences.ownData.en(address), zh: functionSentences.ownData.zh(address) };
  }
  return null;
}

/** How many cells hold something. */
export function countFilled(cells: Cells): number {
  return cells.reduce((sum, row) => sum + row.filter((cell) => cell !== null && cell !== "").length, 0);
}

/** The edits that insert a formula, after emptying the cells that its answer takes where some are filled. */
export function insertionEdits(
  formula: string,
  sheet: string,
  area: Area,
  isFilled: boolean,
): readonly Edit[] {
  const first = addressOf({ ...area, bottom: area.top, right: area.left });
  const blank = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array<null>(area.right - area.left + 1).fill(null),
  );
  return [
    ...(isFilled ? [{ kind: "write", sheet, address: addressOf(area), cells: blank } satisfies Edit] : []),
    { kind: "formulas", sheet, address: first, formulas: [[formula]] },
  ];
}
