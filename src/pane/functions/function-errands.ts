import type { Locale } from "#cells/cell";
import { functionNamed } from "#functions/catalogue";
import type { RangeName, Workbook } from "#workbook/workbook";
import type { Both } from "#words/language";
import { functionSentences } from "#words/pane-functions";
import { formulaText, missingArgument } from "../formula/formula-text";
import { referenceText } from "../formula/reference";
import { reasonOf } from "../reason";
import type { OpenFunction } from "../state";
import type { Store } from "../store";
import { insertCarefully } from "./insert-carefully";
import { fillField, showInsertion, showPreview } from "./open-function";
import { previewOf } from "./preview";

/** Computes the formula as it stands now. An answer that comes after the fields have changed is dropped. */
export async function refreshPreview({ state, change }: Store, workbook: Workbook): Promise<void> {
  const { open } = state();
  if (!open) return;
  const { preview, home } = await previewNow(open, localeOf(state()), workbook);
  const now = state().open;
  if (now?.name === open.name && now.fields === open.fields) change((old) => showPreview(old, preview, home));
}

async function previewNow(
  open: OpenFunction,
  locale: Locale,
  workbook: Workbook,
): Promise<Pick<OpenFunction, "preview" | "home">> {
  try {
    const { sheet } = await workbook.selection();
    return { preview: await previewOf(called(open), open.fields, sheet, workbook, locale), home: sheet };
  } catch (refusal) {
    return { preview: { kind: "refused", why: reasonOf(refusal) }, home: open.home };
  }
}

/** Puts the selected range into an argument's field, with its sheet, so that it stays right on another. */
export async function takeSelection(store: Store, workbook: Workbook, argument: string): Promise<void> {
  try {
    const selection = await workbook.selection();
    store.change((state) => fillField(state, argument, referenceText(selection, null)));
  } catch (refusal) {
    store.change((state) => showInsertion(state, { kind: "refused", why: reasonOf(refusal) }));
  }
}

/**
 * Inserts the formula at the selected cell. Where its answer would take filled cells it asks first, and says
 * how many; once asked, `place` is where it was to go.
 */
export async function insertFormula(store: Store, workbook: Workbook, place?: RangeName): Promise<void> {
  const { open } = store.state();
  if (!open || open.insertion.kind === "inserting") return;
  const missing = missingArgument(called(open), open.fields);
  const show = (insertion: OpenFunction["insertion"]) =>
    store.change((state) => showInsertion(state, insertion));
  if (missing !== undefined) return show({ kind: "refused", why: missingWords(missing) });
  show({ kind: "inserting" });
  try {
    show(await inserted(open, localeOf(store.state()), workbook, place));
  } catch (refusal) {
    show({ kind: "refused", why: reasonOf(refusal) });
  }
}

function inserted(
  open: OpenFunction,
  locale: Locale,
  workbook: Workbook,
  agreed: RangeName | undefined,
): Promise<OpenFunction["insertion"]> {
  return insertCarefully(workbook, agreed, async (sheet) => {
    const formula = formulaText(called(open), open.fields, sheet);
    const ahead = await previewOf(called(open), open.fields, sheet, workbook, locale);
    return { formula, onCells: formula, ahead };
  });
}

const missingWords = (argument: string): Both => ({
  en: functionSentences.missing.en(argument),
  zh: functionSentences.missing.zh(argument),
});

const called = ({ name }: OpenFunction) => functionNamed(name)!;

const localeOf = ({ language }: { readonly language: Locale["language"] }): Locale => ({
  language,
  date1904: false,
});
