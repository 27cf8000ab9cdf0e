import type { Language } from "#words/language";
import type { Fields } from "../formula/formula-text";
import type { OpenFunction, Preview, Screen, State } from "../state";
import type { Insertion } from "./insertion-state";

/** Shows another screen. */
export function showScreen(state: State, screen: Screen): State {
  return state.screen === screen ? state : { ...state, screen };
}

/** Searches the catalogue. */
export function typeQuery(state: State, query: string): State {
  return state.query === query ? state : { ...state, query };
}

/** Opens a function, its fields empty or filled with an example. */
export function openFunction(state: State, name: string, fields: Fields = {}): State {
  const open: OpenFunction = {
    name,
    fields,
    home: state.open?.home ?? null,
    preview: { kind: "reading" },
    insertion: { kind: "ready" },
  };
  return { ...state, screen: "functions", open };
}

/** Goes back to the list. */
export function closeFunction(state: State): State {
  return { ...state, open: null };
}

/** Fills the field of one argument; what was said of an earlier insertion is over. */
export function fillField(state: State, argument: string, typed: string): State {
  if (!state.open || (state.open.fields[argument] ?? "") === typed) return state;
  const fields = { ...state.open.fields, [argument]: typed };
  return { ...state, open: { ...state.open, fields, insertion: { kind: "ready" } } };
}

/** Shows what the formula answers; `home` is the sheet it would stand on. */
export function showPreview(state: State, preview: Preview, home: string | null): State {
  return state.open ? { ...state, open: { ...state.open, preview, home } } : state;
}

/** Shows how far the insertion has come. */
export function showInsertion(state: State, insertion: Insertion): State {
  return state.open ? { ...state, open: { ...state.open, insertion } } : state;
}

/** Speaks another language. */
export function speak(state: State, language: Language): State {
  return { ...state, language };
}

/** Takes light or dark colours. */
export function dim(state: State, dark: boolean): State {
  return { ...state, dark };
}
