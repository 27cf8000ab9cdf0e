import type { JSX } from "preact";
import { catalogue } from "#functions/catalogue";
import { insertedText, searchAllText, startWords } from "#words/pane-start";
import { Sheet } from "../frame/icons";
import { Message } from "../frame/message";
import type { View } from "../frame/view";
import { sampleSheets } from "../sample/sample-sheets";

const sheets = ["published", "vintages", "panel", "model", "index"] as const;

/** The screen Start: what ALU is for, the sample model, and the door to the functions. */
export function StartView({ state, act }: View): JSX.Element {
  const { language } = state;
  const names = sampleSheets(language, []);
  return (
    <>
      <p class="alu-lead">{startWords.value[language]}</p>
      <section class="alu-card" aria-labelledby="alu-sample">
        <h2 id="alu-sample">{startWords.sample[language]}</h2>
        <p>{startWords.sampleSays[language]}</p>
        <ul class="alu-sheets">
          {sheets.map((sheet) => (
            <li key={sheet}>
              <Sheet />
              <p>
                <strong>{names[sheet]}</strong>
                <span>{startWords[sheet][language]}</span>
              </p>
            </li>
          ))}
        </ul>
        <SampleStep state={state} act={act} />
      </section>
      <section class="alu-card" aria-labelledby="alu-own">
        <h2 id="alu-own">{startWords.own[language]}</h2>
        <p>{startWords.ownSays[language]}</p>
        <div class="alu-choice">
          <fluent-button id="alu-to-import" appearance="primary" onClick={() => act.show("import")}>
            {startWords.importOwn[language]}
          </fluent-button>
          <fluent-button id="alu-to-functions" onClick={() => act.show("functions")}>
            {searchAllText(catalogue.length, language)}
          </fluent-button>
        </div>
      </section>
    </>
  );
}

/** The button, the progress, and what came of it. */
function SampleStep({ state: { language, sample }, act }: View): JSX.Element {
  const isInserting = sample.kind === "inserting";
  return (
    <div class="alu-step">
      <fluent-button
        id="alu-insert-sample"
        appearance={sample.kind === "inserted" ? "outline" : "primary"}
        onClick={() => act.insertSample()}
      >
        {startWords[sample.kind === "inserted" ? "insertAgain" : "insert"][language]}
      </fluent-button>
      {sample.kind === "inserted" && (
        <fluent-button
          id="alu-show-index"
          appearance="primary"
          onClick={() => act.showIndex(sample.sheets[sample.sheets.length - 1])}
        >
          {startWords.showIndex[language]}
        </fluent-button>
      )}
      {isInserting && <fluent-progress-bar aria-label={startWords.inserting[language]} />}
      <div role="status" class="alu-status">
        {isInserting && <p>{startWords.inserting[language]}</p>}
        {sample.kind === "inserted" && (
          <Message id="alu-sample-inserted" intent="success">
            {insertedText(sample.sheets, sample.isRenamed, language)}
          </Message>
        )}
        {sample.kind === "refused" && (
          <Message id="alu-sample-refused" intent="error">
            {sample.why[language]}
          </Message>
        )}
      </div>
    </div>
  );
}
