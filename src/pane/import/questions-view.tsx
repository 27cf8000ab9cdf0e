import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import type { Question } from "#import/question";
import { dateOrders, decimalMarks, importSentences, importWords } from "#words/pane-import";
import type { SettleProps } from "./settle-props";

/** What only the reader can know. An answer reads the same again. */
export function QuestionsView({ now, language, act }: SettleProps): JSX.Element {
  return (
    <section class="alu-card alu-questions" aria-labelledby="alu-import-questions">
      <h3 id="alu-import-questions">{importWords.questions[language]}</h3>
      {now.imported.questions.map((question) => {
        const text = importSentences[sentenceOf[question.kind]][language];
        return (
          <fieldset key={`${question.kind} ${question.address}`} class="alu-question">
            <legend>
              {text(question.address, question.examples.slice(0, 3).join(language === "zh" ? "、" : ", "))}
            </legend>
            <Choices question={question} language={language} act={act} />
          </fieldset>
        );
      })}
    </section>
  );
}

const sentenceOf = { "date-order": "dateOrder", "decimal-mark": "decimalMark", year: "year" } as const;

type ChoicesProps = Pick<SettleProps, "language" | "act"> & { readonly question: Question };

function Choices({ question, language, act }: ChoicesProps): JSX.Element {
  switch (question.kind) {
    case "date-order":
      return (
        <>
          {question.choices.map((order) => (
            <Choice key={order} id={order} onClick={() => act.answer({ dateOrder: order })}>
              {dateOrders[order][language]}
            </Choice>
          ))}
        </>
      );
    case "decimal-mark":
      return (
        <>
          <Choice id="point" onClick={() => act.answer({ decimalMark: "point" })}>
            {decimalMarks.point[language]}
          </Choice>
          <Choice id="comma" onClick={() => act.answer({ decimalMark: "comma" })}>
            {decimalMarks.comma[language]}
          </Choice>
        </>
      );
    case "year":
      return <YearField question={question} language={language} act={act} />;
  }
}

interface ChoiceProps {
  readonly id: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

function Choice({ id, onClick, children }: ChoiceProps): JSX.Element {
  return (
    <fluent-button id={`alu-answer-${id}`} onClick={onClick}>
      {children}
    </fluent-button>
  );
}

/** A year is typed, and taken once it has its four digits and is confirmed. */
function YearField({ question, language, act }: ChoicesProps): JSX.Element {
  const [typed, type] = useState("");
  const year = /^(19|20)\d\d$/.test(typed.trim()) ? Number(typed) : null;
  const give = () => year !== null && act.answer({ year });
  const label = importSentences.year[language](question.address, question.examples.slice(0, 3).join(", "));
  return (
    <>
      <input
        id="alu-answer-year-field"
        class="alu-input alu-year"
        inputMode="numeric"
        maxLength={4}
        placeholder="2025"
        aria-label={label}
        value={typed}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={({ key }) => key === "Enter" && give()}
      />
      <fluent-button id="alu-answer-year" onClick={give}>
        {importWords.giveYear[language]}
      </fluent-button>
    </>
  );
}
