import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { guides } from "#functions/guides";
import type { WorkbookFunction } from "#functions/workbook-function";
import type { Language } from "#words/language";
import { functionSentences, functionWords } from "#words/pane-functions";
import type { Actions } from "../actions";
import { exampleFields } from "../formula/example-fields";
import { formulaText } from "../formula/formula-text";
import { Back } from "../frame/icons";
import type { OpenFunction } from "../state";
import { ArgumentField } from "./argument-field";
import { HelpView } from "./help-view";
import { InsertMessage } from "./insert-message";
import type { Insertion } from "./insertion-state";
import { PreviewView } from "./preview-view";

interface FunctionProps {
  readonly f: WorkbookFunction;
  readonly open: OpenFunction;
  readonly language: Language;
  readonly act: Actions;
}

/** One function: its arguments, the formula they make, what it answers, and its help. */
export function FunctionView({ f, open, language, act }: FunctionProps): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  // The list has gone from under the focus, so the focus follows to what took its place.
  useEffect(() => {
    title.current?.focus();
    return () => {
      const name = f.name;
      setTimeout(() => document.getElementById(`alu-open-${name}`)?.focus());
    };
  }, [f.name]);
  const guide = guides[f.name];
  return (
    <>
      <fluent-button
        id="alu-back"
        appearance="transparent"
        size="small"
        class="alu-back"
        onClick={() => act.close()}
      >
        <Back />
        {functionWords.back[language]}
      </fluent-button>
      <div class="alu-title">
        <h2 ref={title} tabIndex={-1}>
          ALU.{f.name}
        </h2>
        <p>{guide?.summary[language]}</p>
      </div>
      <div class="alu-fields" role="group" aria-label={functionWords.arguments[language]}>
        {f.parameters.map((parameter) => (
          <ArgumentField
            key={`${parameter.name} ${language}`}
            parameter={parameter}
            help={guide?.parameters[parameter.name]?.[language] ?? ""}
            typed={open.fields[parameter.name] ?? ""}
            language={language}
            act={act}
          />
        ))}
      </div>
      <section class="alu-card" aria-labelledby="alu-formula">
        <h3 id="alu-formula">{functionWords.formula[language]}</h3>
        <code class="alu-formula">{formulaText(f, open.fields, open.home)}</code>
        <PreviewView preview={open.preview} language={language} />
        <InsertStep insertion={open.insertion} language={language} act={act} />
      </section>
      {guide && (
        <HelpView
          guide={guide}
          language={language}
          tryExample={(formula) => {
            act.open(f.name, exampleFields(f, formula));
            title.current?.focus();
          }}
        />
      )}
    </>
  );
}

interface InsertProps {
  readonly insertion: Insertion;
  readonly language: Language;
  readonly act: Actions;
}

/** The button, the question whether filled cells may be replaced, and what came of it. */
function InsertStep({ insertion, language, act }: InsertProps): JSX.Element {
  return (
    <div class="alu-step">
      {insertion.kind !== "asking" && (
        <fluent-button id="alu-insert" appearance="primary" onClick={() => act.insert()}>
          {functionWords.insert[language]}
        </fluent-button>
      )}
      <div role="status" class="alu-status">
        <InsertMessage id="alu-inserted" insertion={insertion} language={language} />
      </div>
      {insertion.kind === "asking" && (
        <div class="alu-choice">
          <fluent-button id="alu-replace" appearance="primary" onClick={() => act.replace(insertion.place)}>
            {functionSentences.replace[language](insertion.filled)}
          </fluent-button>
          <fluent-button id="alu-keep" onClick={() => act.keep()}>
            {functionWords.keep[language]}
          </fluent-button>
        </div>
      )}
    </div>
  );
}
