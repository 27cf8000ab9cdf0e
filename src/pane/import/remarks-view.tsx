import type { JSX } from "preact";
import type { Correction } from "#import/imported";
import type { Language } from "#words/language";
import { importSentences } from "#words/pane-import";
import { sentence } from "#words/sentence";
import { ended } from "./ended";
import type { CardProps } from "./card-props";
import { shownNumber } from "./shown-number";

/** What a careful reader would ask about a series, each with the switch of the correction that is offered. */
export function RemarksView({ series, entry, position, language, act }: CardProps): JSX.Element | null {
  if (series.remarks.length === 0) return null;
  return (
    <ul class="alu-remarks">
      {series.remarks.map(({ fault, address, correction }, r) => (
        <li key={r} class="alu-doubt">
          {address !== null && <code>{address}</code>} {ended(sentence(fault, language), language)}
          {correction && (
            <label class="alu-switch">
              <input
                type="checkbox"
                class="alu-check"
                id={`alu-correct-${position}-${r}`}
                checked={entry.corrections.includes(r)}
                onChange={({ currentTarget }) => act.correct(position, r, currentTarget.checked)}
              />
              {correctionText(correction, language)}
            </label>
          )}
        </li>
      ))}
    </ul>
  );
}

function correctionText(correction: Correction, language: Language): string {
  if (correction.kind === "leave-out") return importSentences.leaveOut[language](correction.positions.length);
  const { from, to, by } = correction;
  return importSentences.scale[language](to - from + 1, shownNumber(by));
}
