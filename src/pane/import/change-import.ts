import type { Store } from "../store";
import type { ImportState } from "./import-state";

/** Shows the import in another state. */
export function changeImport({ change }: Store, make: (old: ImportState) => ImportState): void {
  change((state) => {
    const next = make(state.import);
    return next === state.import ? state : { ...state, import: next };
  });
}

/** Changes the import while it is at a step; at another it stays as it is. */
export function changeAt<S extends ImportState["step"]>(
  store: Store,
  step: S,
  change: (old: Extract<ImportState, { step: S }>) => ImportState,
): void {
  changeImport(store, (old) => (old.step === step ? change(old as Extract<ImportState, { step: S }>) : old));
}
