import type { Actions } from "../actions";
import type { State } from "../state";

/** What every part of the view is given: what to show, and what a reader can do. */
export interface View {
  readonly state: State;
  readonly act: Actions;
}
