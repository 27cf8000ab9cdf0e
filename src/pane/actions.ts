import type { Language } from "#words/language";
import type { RangeName } from "#workbook/workbook";
import type { Fields } from "./formula/formula-text";
import { insertFormula, refreshPreview, takeSelection } from "./functions/function-errands";
import {
  closeFunction,
  dim,
  fillField,
  openFunction,
  showInsertion,
  showScreen,
  speak,
  typeQuery,
} from "./functions/open-function";
import { insertSample, showIndex } from "./start/insert-sample";
import { importActions, type ImportActions } from "./import/import-actions";
import type { Surroundings } from "./import/read-errands";
import type { Screen } from "./state";

/** All that a reader can do in the pane. */
export interface Actions {
  readonly show: (screen: Screen) => void;
  readonly speak: (language: Language) => void;
  readonly dim: (dark: boolean) => void;
  readonly insertSample: () => void;
  readonly showIndex: (sheet: string) => void;
  readonly query: (typed: string) => void;
  readonly open: (name: string, fields?: Fields) => void;
  readonly close: () => void;
  readonly fill: (argument: string, typed: string) => void;
  readonly takeSelection: (argument: string) => void;
  readonly insert: () => void;
  readonly replace: (place: RangeName) => void;
  readonly keep: () => void;
  readonly import: ImportActions;
}

/** While someone types, the preview waits this long for the next letter. */
const pause = 250;

/** The actions on a state and what lies around it. */
export function actionsOn(around: Surroundings, told: Told): Actions {
  const { store, workbook } = around;
  const { change } = store;
  const preview = () => void refreshPreview(store, workbook);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const previewSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(preview, pause);
  };
  return {
    show: (screen) => change((state) => showScreen(state, screen)),
    speak: (language) => {
      change((state) => speak(state, language));
      told.onLanguage?.(language);
      preview();
    },
    dim: (dark) => {
      change((state) => dim(state, dark));
      told.onTheme?.(dark);
    },
    insertSample: () => void insertSample(store, workbook),
    showIndex: (sheet) => void showIndex(store, workbook, sheet),
    query: (typed) => change((state) => typeQuery(state, typed)),
    open: (name, fields) => {
      change((state) => openFunction(state, name, fields));
      preview();
    },
    close: () => change(closeFunction),
    fill: (argument, typed) => {
      change((state) => fillField(state, argument, typed));
      previewSoon();
    },
    takeSelection: (argument) => void takeSelection(store, workbook, argument).then(preview),
    insert: () => void insertFormula(store, workbook),
    replace: (place) => void insertFormula(store, workbook, place),
    keep: () => change((state) => showInsertion(state, { kind: "ready" })),
    import: importActions(around),
  };
}

/** Whom the host wants told of a choice. */
export interface Told {
  readonly onLanguage?: (language: Language) => void;
  readonly onTheme?: (dark: boolean) => void;
}
