import { refuse } from "#error/alu-error";
import type { Language } from "#words/language";
import { dataSheetNames, dataTableName } from "../data/data-table-edits";
import { writeImport } from "../data/write-import";
import { reasonOf } from "../reason";
import { changeAt, changeImport } from "./change-import";
import { pageOfOffers, type Settling, type Written } from "./import-state";
import { offersFor } from "./offers";
import type { Surroundings } from "./read-errands";

/** Writes what was settled into the data table; where it cannot be written, what was settled stays on the screen. */
export async function writeSettled({ store, workbook, date1904 }: Surroundings): Promise<void> {
  const { import: now, language } = store.state();
  if (now.step !== "settle" || now.busy !== null) return;
  changeAt(store, "settle", (old) => ({ ...old, busy: "writing", refused: null }));
  await drawn();
  try {
    const { imported, mapping, stamp } = now;
    checkRoom(now, language);
    const report = await writeImport(workbook, { imported, mapping, stamp }, language, await date1904());
    changeImport(store, () => written(now, report));
  } catch (refusal) {
    changeAt(store, "settle", (old) => ({ ...old, busy: null, refused: reasonOf(refusal) }));
  }
}

/** More figures than any sheet holds are refused before a row is made of each. */
function checkRoom({ imported, mapping }: Settling, language: Language): void {
  const rows = imported.series.reduce(
    (sum, { points }, i) => sum + (mapping[i].isTaken ? points.values.length : 0),
    0,
  );
  const free = 1_048_575;
  if (rows > free) refuse("table-full", { name: dataTableName, sheet: dataSheetNames[language], rows, free });
}

function written({ imported, mapping }: Settling, report: Written["report"]): Written {
  const offers = report.table && offersFor(imported.series, mapping, report.table);
  return { step: "written", report, offers, shown: pageOfOffers, inserted: null, sheet: { kind: "offered" } };
}

/** A workbook in the browser writes without a pause, so what is said of it must be on the screen before. */
function drawn(): Promise<void> {
  return new Promise((done) => setTimeout(done, 40));
}

/** Brings the data table to the front. */
export async function showData({ store, workbook }: Surroundings): Promise<void> {
  const now = store.state().import;
  if (now.step !== "written" || !now.report.table) return;
  const { sheet, address } = now.report.table;
  try {
    await workbook.apply([{ kind: "show", sheet, address }]);
  } catch (refusal) {
    changeAt(store, "written", (old) => ({ ...old, sheet: { kind: "refused", why: reasonOf(refusal) } }));
  }
}
