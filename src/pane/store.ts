import type { State } from "./state";

/** The one place that holds the state, and tells the view when an action has made a new one. */
export interface Store {
  readonly state: () => State;
  readonly change: (action: (state: State) => State) => void;
}

export function storeOf(first: State, shown: (state: State) => void): Store {
  let state = first;
  return {
    state: () => state,
    change: (action) => {
      const next = action(state);
      if (next === state) return;
      state = next;
      shown(state);
    },
  };
}
