import type { Workbook } from "#workbook/workbook";
import { reasonOf } from "../reason";
import { latestCell } from "../sample/index-sheet";
import { sampleModel } from "../sample/sample-model";
import { areRenamed, sampleSheets } from "../sample/sample-sheets";
import type { Sample, State } from "../state";
import type { Store } from "../store";

/** Shows how far the insertion of the sample model has come. */
export function showSample(state: State, sample: Sample): State {
  return { ...state, sample };
}

/** Inserts the sample model as new sheets; sheets that exist are never written on. */
export async function insertSample({ state, change }: Store, workbook: Workbook): Promise<void> {
  if (state().sample.kind === "inserting") return;
  const show = (sample: Sample) => change((old) => showSample(old, sample));
  show({ kind: "inserting" });
  await drawn();
  try {
    const { language } = state();
    const taken = await workbook.sheets();
    await workbook.apply(sampleModel(language, taken));
    const names = sampleSheets(language, taken);
    show({
      kind: "inserted",
      sheets: [names.published, names.vintages, names.panel, names.model, names.index],
      isRenamed: areRenamed(language, taken),
    });
  } catch (refusal) {
    show({ kind: "refused", why: reasonOf(refusal) });
  }
}

/** A workbook in the browser works without a pause, so the progress must be on the screen before it starts. */
function drawn(): Promise<void> {
  return new Promise((done) => setTimeout(done, 40));
}

/** Brings the sheet with the index to the front. */
export async function showIndex({ change }: Store, workbook: Workbook, sheet: string): Promise<void> {
  try {
    await workbook.apply([{ kind: "show", sheet, address: latestCell }]);
  } catch (refusal) {
    change((state) => showSample(state, { kind: "refused", why: reasonOf(refusal) }));
  }
}
