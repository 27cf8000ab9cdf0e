import type { Cells, Locale } from "#cells/cell";
import type { WorkbookFunction } from "#functions/workbook-function";
import type { Workbook } from "#workbook/workbook";
import { addressOf, areaOf, shared, sizeOf, type Area } from "../formula/area";
import { answerTo, rangesOf } from "../formula/evaluate";
import { expressionOf, type Expression } from "../formula/expression";
import { formulaText, missingArgument, type Fields } from "../formula/formula-text";
import type { Reference } from "../formula/reference";
import { reasonOf } from "../reason";
import type { Preview } from "../state";

/** Beyond this many cells a preview would keep the analyst waiting. */
const mostCells = 200_000;

/** What the formula of these fields answers when it stands on the sheet `home`, read from the workbook as it is now. */
export async function previewOf(
  f: WorkbookFunction,
  fields: Fields,
  home: string,
  workbook: Workbook,
  locale: Locale,
): Promise<Preview> {
  const argument = missingArgument(f, fields);
  if (argument !== undefined) return { kind: "incomplete", argument };
  const call = expressionOf(formulaText(f, fields, home));
  if (call?.kind !== "call") return { kind: "later" };
  try {
    const cells = await cellsOf(call, home, workbook);
    return cells === null ? { kind: "large" } : previewFrom(call, cells, locale);
  } catch (refusal) {
    return { kind: "refused", why: reasonOf(refusal) };
  }
}

function previewFrom(
  call: Extract<Expression, { kind: "call" }>,
  cells: ReadonlyMap<Reference, Cells>,
  locale: Locale,
): Preview {
  const answer = answerTo(call, { cellsOf: (range) => cells.get(range)!, locale });
  if (answer === null) return { kind: "later" };
  return "fault" in answer ? { kind: "fault", fault: answer.fault } : { kind: "answer", rows: answer.rows };
}

/** The cells of every range of a formula; null where they are too many. */
async function cellsOf(
  call: Expression,
  home: string,
  workbook: Workbook,
): Promise<ReadonlyMap<Reference, Cells> | null> {
  const cells = new Map<Reference, Cells>();
  let count = 0;
  for (const range of rangesOf(call)) {
    const sheet = range.sheet ?? home;
    const area = await boundedArea(areaOf(range.address)!, sheet, workbook);
    count += area ? sizeOf(area) : 1;
    if (count > mostCells) return null;
    cells.set(range, area ? await workbook.read({ sheet, address: addressOf(area) }) : [[null]]);
  }
  return cells;
}

/** Whole columns and rows end where the sheet's filled cells end; null where nothing of them is filled. */
async function boundedArea(area: Area, sheet: string, workbook: Workbook): Promise<Area | null> {
  if (Number.isFinite(sizeOf(area))) return area;
  const used = await workbook.usedRange(sheet);
  const filled = used === null ? null : areaOf(used);
  return filled && shared(area, { top: 0, left: 0, bottom: filled.bottom, right: filled.right });
}
