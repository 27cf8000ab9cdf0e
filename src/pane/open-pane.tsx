import { render } from "preact";
import type { Downloads, Reader } from "./import/reader";
import type { Workbook } from "#workbook/workbook";
import type { Language } from "#words/language";
import { actionsOn } from "./actions";
import { readAliases } from "./data/alias-table";
import { colourPane } from "./frame/fluent";
import { Pane } from "./frame/pane-view";
import { firstState, type State } from "./state";
import { storeOf } from "./store";
import "./pane.css";

export interface PaneOptions {
  readonly language: Language;
  readonly dark: boolean;
  /** The version of ALU, shown at the foot. */
  readonly version: string;
  /** Reads what is imported, in the background. */
  readonly reader: Reader;
  /** Fetches files from the sites that the build allows; null where it allows none. */
  readonly downloads: Downloads | null;
  /** The day it is, as 2025-12-10. */
  readonly today: () => string;
  /** Whether the workbook counts its days from 1904. */
  readonly date1904: () => Promise<boolean>;
  /** Told when the reader chooses another language, so that the host may follow. */
  readonly onLanguage?: (language: Language) => void;
  /** Told when the reader chooses light or dark. */
  readonly onTheme?: (dark: boolean) => void;
}

/**
 * Draws the pane into an element of the page; all that it does to the workbook goes through the port.
 *
 * A plain `div` becomes the page's main landmark; any other element keeps what it is.
 */
export function openPane(element: HTMLElement, workbook: Workbook, options: PaneOptions): void {
  element.classList.add("alu-pane");
  if (element.localName === "div" && !element.hasAttribute("role")) element.setAttribute("role", "main");
  const store = storeOf(firstState(options.language, options.dark, options.downloads?.origins), show);
  const { reader, downloads, today, date1904 } = options;
  const aliases = () => readAliases(workbook);
  const actions = actionsOn({ store, workbook, reader, downloads, today, date1904, aliases }, options);

  function show(state: State): void {
    element.lang = state.language === "zh" ? "zh-CN" : "en";
    element.ariaLabel = "ALU";
    if (element.classList.contains("alu-dark") !== state.dark || !element.dataset.coloured)
      colourPane(element, state.dark);
    element.dataset.coloured = "yes";
    render(<Pane state={state} act={actions} version={options.version} />, element);
  }
  show(store.state());
}
