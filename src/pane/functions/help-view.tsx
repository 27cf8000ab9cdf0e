import type { JSX } from "preact";
import type { Guide, GuideExample } from "#functions/guide";
import type { Both, Language } from "#words/language";
import { functionWords } from "#words/pane-functions";

interface HelpProps {
  readonly guide: Guide;
  readonly language: Language;
  /** Fills the fields with an example, by its formula. */
  readonly tryExample: (formula: string) => void;
}

/** The help of a function: examples with numbers, then method, unit, errors and source. */
export function HelpView({ guide, language, tryExample }: HelpProps): JSX.Element {
  const parts: readonly (readonly [keyof typeof functionWords, Both | undefined])[] = [
    ["method", guide.formula],
    ["answer", guide.answer],
    ["unit", guide.unit],
    ["errors", guide.errors],
    ["note", guide.note],
    ["source", guide.source],
  ];
  return (
    <>
      <section aria-labelledby="alu-examples">
        <h3 id="alu-examples">{functionWords.examples[language]}</h3>
        {guide.examples.map((example) => (
          <Example key={example.formula} example={example} language={language} tryExample={tryExample} />
        ))}
      </section>
      <section aria-labelledby="alu-about">
        <h3 id="alu-about">{functionWords.about[language]}</h3>
        <dl class="alu-about">
          {parts.map(
            ([title, text]) =>
              text && (
                <div key={title}>
                  <dt>{functionWords[title][language]}</dt>
                  <dd>{text[language]}</dd>
                </div>
              ),
          )}
        </dl>
      </section>
    </>
  );
}

interface ExampleProps extends Omit<HelpProps, "guide"> {
  readonly example: GuideExample;
}

function Example({ example, language, tryExample }: ExampleProps): JSX.Element {
  return (
    <div class="alu-example">
      <p>{example.says[language]}</p>
      <code class="alu-formula">{example.formula}</code>
      <p class="alu-result">{resultText(example.result)}</p>
      <fluent-button
        class="alu-try"
        appearance="transparent"
        size="small"
        aria-label={`${functionWords.tryExample[language]}: ${example.formula}`}
        onClick={() => tryExample(example.formula)}
      >
        {functionWords.tryExample[language]}
      </fluent-button>
    </div>
  );
}

/** Rows parted by semicolons and columns by commas, as an array is written; long answers are cut. */
function resultText(rows: GuideExample["result"]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? shortNumber(cell) : String(cell))),
  );
  const text = cells.map((row) => row.join(", ")).join("; ");
  return `= ${text.length > 160 ? `${text.slice(0, 159)}…` : text}`;
}

function shortNumber(value: number): string {
  return String(Number(value.toPrecision(6)));
}
