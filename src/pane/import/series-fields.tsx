import type { ComponentChildren, JSX } from "preact";
import type { Form } from "#import/imported";
import { importForms, importWords, januaryWords } from "#words/pane-import";
import { sentence } from "#words/sentence";
import { ended } from "./ended";
import type { CardProps } from "./card-props";
import type { Summary } from "./series-summary";
import { shownNumber } from "./shown-number";

/** All that can be corrected of a series, its last figures, and why it was read as it was. */
export function SeriesFields(props: CardProps & { readonly summary: Summary }): JSX.Element {
  const { position, entry, summary, language, act } = props;
  const id = (field: string) => `alu-${field}-${position}`;
  return (
    <div class="alu-details">
      <Field id={id("id")} label={importWords.id[language]}>
        <input
          id={id("id")}
          class="alu-input"
          list="alu-import-indicators"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={id("id-help")}
          value={entry.id}
          onChange={({ currentTarget }) => act.identify(position, currentTarget.value)}
        />
        <p id={id("id-help")} class="alu-hint">
          {importWords.idHelp[language]}
        </p>
      </Field>
      <Field id={id("form")} label={importWords.form[language]}>
        <select
          id={id("form")}
          class="alu-input"
          value={entry.form}
          onChange={({ currentTarget }) => act.setForm(position, currentTarget.value as Form)}
        >
          {(Object.keys(importForms) as Form[]).map((form) => (
            <option key={form} value={form} selected={entry.form === form}>
              {importForms[form][language]}
            </option>
          ))}
        </select>
      </Field>
      <Field id={id("name")} label={importWords.name[language]}>
        <input
          id={id("name")}
          class="alu-input"
          value={entry.name}
          onInput={({ currentTarget }) => act.describe(position, { name: currentTarget.value })}
        />
      </Field>
      <Field id={id("unit")} label={importWords.unit[language]}>
        <input
          id={id("unit")}
          class="alu-input"
          value={entry.unit}
          onInput={({ currentTarget }) => act.describe(position, { unit: currentTarget.value })}
        />
      </Field>
      <Latest summary={summary} title={importWords.last[language]} />
      <Evidence {...props} />
    </div>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

function Field({ id, label, children }: FieldProps): JSX.Element {
  return (
    <div class="alu-small-field">
      <label for={id}>{label}</label>
      {children}
    </div>
  );
}

function Latest({ summary, title }: { readonly summary: Summary; readonly title: string }): JSX.Element {
  return (
    <div class="alu-small-field">
      <p class="alu-small-label">{title}</p>
      <dl class="alu-latest">
        {summary.latest.map(({ period, value }, i) => (
          <div key={`${period} ${i}`}>
            <dt>{period}</dt>
            <dd>{shownNumber(value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Why it was read so: for id, unit and form, and how Januaries stand. */
function Evidence({ series, language }: CardProps): JSX.Element {
  const { id, indicator, measuredIn, form, january } = series;
  const reasons = [id, indicator, measuredIn, form].map(({ evidence }) => sentence(evidence, language));
  const all = [...new Set(reasons)].map((reason) => ended(reason, language));
  if (january)
    all.push(
      ended(
        `${januaryWords[january.value][language]}${language === "zh" ? "：" : ": "}${sentence(january.evidence, language)}`,
        language,
      ),
    );
  return (
    <div class="alu-small-field">
      <p class="alu-small-label">{importWords.evidence[language]}</p>
      <ul class="alu-evidence">
        {all.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
