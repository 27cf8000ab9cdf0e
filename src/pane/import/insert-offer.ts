import type { Cells, Locale } from "#cells/cell";
import type { RangeName, TableName, Workbook } from "#workbook/workbook";
import { areaOf, sizeOf } from "../formula/area";
import { answerTo, rangesOf } from "../formula/evaluate";
import { expressionOf } from "../formula/expression";
import type { Reference } from "../formula/reference";
import { referenceText } from "../formula/reference";
import { insertCarefully } from "../functions/insert-carefully";
import type { Insertion } from "../functions/insertion-state";
import { reasonOf } from "../reason";
import type { Preview } from "../state";
import { changeAt } from "./change-import";
import type { Surroundings } from "./read-errands";

/** A formula that is offered, and the table that it reads. */
interface Offered {
  readonly formula: string;
  readonly table: TableName;
}

/** Beyond this many cells the table is not read just to know how long an answer will be. */
const mostCells = 200_000;

/**
 * Inserts an offered formula at the selected cell. Where its answer would take filled cells it asks first;
 * once asked, `place` is where it was to go.
 */
export async function insertOffer(
  { store, workbook }: Surroundings,
  formula: string,
  place?: RangeName,
): Promise<void> {
  const { import: now, language } = store.state();
  if (now.step !== "written" || !now.offers || now.inserted?.insertion.kind === "inserting") return;
  const show = (insertion: Insertion) =>
    changeAt(store, "written", (old) => ({ ...old, inserted: { of: formula, insertion } }));
  show({ kind: "inserting" });
  try {
    const offered = { formula, table: now.offers.table };
    show(await inserted(offered, { language, date1904: false }, workbook, place));
  } catch (refusal) {
    show({ kind: "refused", why: reasonOf(refusal) });
  }
}

function inserted(
  { formula, table }: Offered,
  locale: Locale,
  workbook: Workbook,
  agreed: RangeName | undefined,
): Promise<Insertion> {
  // With the table's cells in its place, the formula can be computed here.
  const onCells = formula.replaceAll(table.reference, referenceText(table, null));
  return insertCarefully(workbook, agreed, async () => ({
    formula,
    onCells,
    ahead: await answerAhead(onCells, table, locale, workbook),
  }));
}

/** What the formula will answer, so that its cells are known before it is inserted. */
async function answerAhead(
  formula: string,
  table: TableName,
  locale: Locale,
  workbook: Workbook,
): Promise<Preview> {
  const call = expressionOf(formula);
  if (call?.kind !== "call" || sizeOf(areaOf(table.address)!) > mostCells) return { kind: "large" };
  const cells = new Map<Reference, Cells>();
  for (const range of rangesOf(call))
    cells.set(range, await workbook.read({ sheet: range.sheet ?? table.sheet, address: range.address }));
  const answer = answerTo(call, { cellsOf: (range) => cells.get(range)!, locale });
  if (answer === null) return { kind: "later" };
  return "fault" in answer ? { kind: "fault", fault: answer.fault } : { kind: "answer", rows: answer.rows };
}
