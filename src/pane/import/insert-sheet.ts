import type { Workbook } from "#workbook/workbook";
import { sameSheet } from "#workbook/sheet-name";
import { offerSheetWords } from "#words/pane-import";
import { reasonOf } from "../reason";
import { changeAt } from "./change-import";
import type { SheetOffer } from "./import-state";
import { offerSheet } from "./offer-sheet";
import type { Surroundings } from "./read-errands";

/** Puts all that is offered on a new sheet; sheets that exist are never written on. */
export async function insertSheet({ store, workbook }: Surroundings): Promise<void> {
  const { import: now, language } = store.state();
  if (now.step !== "written" || !now.offers || now.sheet.kind === "inserting") return;
  const show = (sheet: SheetOffer) => changeAt(store, "written", (old) => ({ ...old, sheet }));
  show({ kind: "inserting" });
  try {
    const sheet = await freeName(workbook, offerSheetWords.sheet[language]);
    await workbook.apply(offerSheet(sheet, now.offers, language));
    show({ kind: "inserted", sheet });
  } catch (refusal) {
    show({ kind: "refused", why: reasonOf(refusal) });
  }
}

async function freeName(workbook: Workbook, wanted: string): Promise<string> {
  const taken = await workbook.sheets();
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted} ${n}`;
    if (!taken.some((sheet) => sameSheet(sheet, name))) return name;
  }
}
