import type { ComponentChildren, JSX } from "preact";
import { frameWords, trustText } from "#words/pane-frame";
import { FunctionsView } from "../functions/functions-view";
import { ImportView } from "../import/import-view";
import { StartView } from "../start/start-view";
import type { Screen } from "../state";
import "./fluent-elements";
import { Mark, Moon, Shield, Sun } from "./icons";
import type { View } from "./view";

const screens: readonly Screen[] = ["start", "import", "functions"];

/** The pane: a function of the state. */
export function Pane({ state, act, version }: View & { readonly version: string }): JSX.Element {
  const { language, screen } = state;
  return (
    <>
      <div class="alu-header">
        <h1 aria-label="ALU">
          <Mark />
        </h1>
        <Screens state={state} act={act} />
        <Preferences state={state} act={act} />
      </div>
      <ScreenPanel name="start" shown={screen}>
        <StartView state={state} act={act} />
      </ScreenPanel>
      <ScreenPanel name="import" shown={screen}>
        <ImportView state={state} act={act} />
      </ScreenPanel>
      <ScreenPanel name="functions" shown={screen}>
        <FunctionsView state={state} act={act} />
      </ScreenPanel>
      <p class="alu-trust">
        <Shield />
        <span>{trustText(state.origins, language)}</span>
        <span class="alu-version" title={frameWords.version[language]}>
          {version}
        </span>
      </p>
    </>
  );
}

function Screens({ state: { language, screen }, act }: View): JSX.Element {
  return (
    <fluent-tablist
      class="alu-screens"
      size="small"
      aria-label={frameWords.screens[language]}
      activeid={`alu-tab-${screen}`}
      onChange={({ currentTarget }) => {
        const shown = screens.find((name) => `alu-tab-${name}` === currentTarget.activeid);
        if (shown) act.show(shown);
      }}
    >
      {screens.map((name) => (
        <fluent-tab key={name} id={`alu-tab-${name}`} slot="tab" aria-controls={`alu-${name}`}>
          {frameWords[name][language]}
        </fluent-tab>
      ))}
    </fluent-tablist>
  );
}

interface PanelProps {
  readonly name: Screen;
  readonly shown: Screen;
  readonly children: ComponentChildren;
}

function ScreenPanel({ name, shown, children }: PanelProps): JSX.Element {
  return (
    <div
      id={`alu-${name}`}
      class="alu-screen"
      role="tabpanel"
      aria-labelledby={`alu-tab-${name}`}
      tabIndex={0}
      hidden={shown !== name}
    >
      {children}
    </div>
  );
}

/** The switches of language and colours. */
function Preferences({ state: { language, dark }, act }: View): JSX.Element {
  const other = language === "en" ? "zh" : "en";
  const theme = frameWords[dark ? "toLight" : "toDark"][language];
  return (
    <>
      <fluent-button
        id="alu-language"
        appearance="subtle"
        size="small"
        lang={other === "zh" ? "zh-CN" : "en"}
        title={frameWords.toOtherLanguage[language]}
        onClick={() => act.speak(other)}
      >
        {frameWords.otherLanguage[language]}
      </fluent-button>
      <fluent-button
        id="alu-theme"
        appearance="subtle"
        size="small"
        icon-only
        aria-label={theme}
        title={theme}
        onClick={() => act.dim(!dark)}
      >
        {dark ? <Sun /> : <Moon />}
      </fluent-button>
    </>
  );
}
