import type { JSX } from "preact";
import type { MappedSeries } from "#import/mapping";
import { importStatuses, importWords } from "#words/pane-import";
import type { SettleProps } from "./settle-props";

/** Source, days and kind of the figures, for what the file does not say itself. */
export function StampView({ now, language, act }: SettleProps): JSX.Element {
  const { stamp, mapping } = now;
  return (
    <section class="alu-card" aria-labelledby="alu-import-stamps">
      <h3 id="alu-import-stamps">{importWords.stamps[language]}</h3>
      <div class="alu-small-field">
        <label for="alu-stamp-source">{importWords.source[language]}</label>
        <input
          id="alu-stamp-source"
          class="alu-input"
          value={stamp.source}
          onInput={({ currentTarget }) => act.stamp({ source: currentTarget.value })}
        />
      </div>
      <div class="alu-two">
        <div class="alu-small-field">
          <label for="alu-stamp-as-of">{importWords.asOf[language]}</label>
          <input
            id="alu-stamp-as-of"
            class="alu-input"
            type="date"
            value={stamp.asOf}
            onChange={({ currentTarget }) => currentTarget.value && act.stamp({ asOf: currentTarget.value })}
          />
        </div>
        <div class="alu-small-field">
          <label for="alu-stamp-published">
            {importWords.published[language]}{" "}
            <span class="alu-optional">{importWords.optional[language]}</span>
          </label>
          <input
            id="alu-stamp-published"
            class="alu-input"
            type="date"
            value={stamp.published}
            onChange={({ currentTarget }) => act.stamp({ published: currentTarget.value })}
          />
        </div>
      </div>
      <div class="alu-small-field">
        <label for="alu-stamp-status">{importWords.status[language]}</label>
        <select
          id="alu-stamp-status"
          class="alu-input"
          onChange={({ currentTarget }) => act.countAs(currentTarget.value as MappedSeries["status"])}
        >
          {(Object.keys(importStatuses) as MappedSeries["status"][]).map((status) => (
            <option key={status} value={status} selected={mapping[0].status === status}>
              {importStatuses[status][language]}
            </option>
          ))}
        </select>
      </div>
      <p class="alu-hint">{importWords.stampHelp[language]}</p>
    </section>
  );
}
