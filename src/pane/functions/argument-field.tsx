import type { Dropdown } from "@fluentui/web-components/dropdown/index.js";
import type { JSX } from "preact";
import type { Parameter } from "#functions/workbook-function";
import type { Language } from "#words/language";
import { functionWords } from "#words/pane-functions";
import type { Actions } from "../actions";
import { Target } from "../frame/icons";
import { wordsOf } from "./argument-words";

interface FieldProps {
  readonly parameter: Parameter;
  readonly help: string;
  readonly typed: string;
  readonly language: Language;
  readonly act: Actions;
}

/** The field of one argument, with its help: a list where it takes words, else a text or the selection. */
export function ArgumentField(props: FieldProps): JSX.Element {
  const { parameter, help } = props;
  return (
    <div class="alu-field">
      {parameter.words ? <WordField {...props} /> : <TextField {...props} />}
      <p id={helpId(parameter)} class="alu-help">
        {help}
      </p>
    </div>
  );
}

const helpId = ({ name }: Parameter) => `alu-help-${name}`;

function TextField({ parameter, typed, language, act }: FieldProps): JSX.Element {
  const { name } = parameter;
  const takes = functionWords.takeSelection[language];
  return (
    <>
      <fluent-text-input
        id={`alu-argument-${name}`}
        class="alu-wide"
        value={typed}
        autocomplete="off"
        aria-describedby={helpId(parameter)}
        onInput={(event) => act.fill(name, event.currentTarget.value)}
      >
        <Label parameter={parameter} language={language} />
      </fluent-text-input>
      <fluent-button
        id={`alu-take-${name}`}
        class="alu-take"
        appearance="transparent"
        size="small"
        aria-label={`${name}: ${takes}`}
        onClick={() => act.takeSelection(name)}
      >
        <Target />
        {takes}
      </fluent-button>
    </>
  );
}

function WordField({ parameter, typed, language, act }: FieldProps): JSX.Element {
  const { name, words } = parameter;
  const labelId = `alu-label-${name}`;
  return (
    <>
      <p id={labelId} class="alu-label">
        <Label parameter={parameter} language={language} />
      </p>
      <fluent-dropdown
        id={`alu-argument-${name}`}
        class="alu-wide"
        ref={(dropdown: Dropdown | null) => nameControl(dropdown, labelId)}
        // Said from the start, so that a screen reader hears that the list is closed.
        open={false}
        onChange={(event) => act.fill(name, event.currentTarget.value ?? "")}
      >
        <fluent-listbox>
          <fluent-option data-word="" value="" selected={typed === ""}>
            {functionWords.byDefault[language]}
          </fluent-option>
          {wordsOf(words!, language).map(({ value, text }) => (
            <fluent-option key={value} data-word={value} value={value} selected={typed === value}>
              {text}
            </fluent-option>
          ))}
        </fluent-listbox>
      </fluent-dropdown>
    </>
  );
}

/**
 * A dropdown gives the button inside it no name, so that a screen reader would read its value only. The
 * button is made some time after the dropdown.
 */
function nameControl(dropdown: Dropdown | null, labelId: string): void {
  if (dropdown?.control) dropdown.control.setAttribute("aria-labelledby", labelId);
  else if (dropdown) requestAnimationFrame(() => dropdown.isConnected && nameControl(dropdown, labelId));
}

function Label({ parameter, language }: Pick<FieldProps, "parameter" | "language">): JSX.Element {
  return (
    <>
      <span class="alu-argument">{parameter.name}</span>
      {parameter.optional && <span class="alu-optional">{functionWords.optional[language]}</span>}
    </>
  );
}
