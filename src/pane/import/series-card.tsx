import type { JSX } from "preact";
import { indicatorName, indicatorNamed } from "#import/indicator-id";
import { cadenceWords, importSentences, importWords, shortForms } from "#words/pane-import";
import type { CardProps } from "./card-props";
import { RemarksView } from "./remarks-view";
import { SeriesFields } from "./series-fields";
import { summaryOf, type Summary } from "./series-summary";

/** One series: whether it is taken, what it was understood as, and behind a disclosure all that can be corrected. */
export function SeriesCard(props: CardProps): JSX.Element {
  const { position, series, entry, isOpen, isTwice, language, act } = props;
  const summary = summaryOf(series.points, series.cadence);
  return (
    <li class={`alu-series-card${entry.isTaken ? "" : " alu-left-out"}`}>
      <div class="alu-series-head">
        <input
          type="checkbox"
          id={`alu-take-${position}`}
          class="alu-check"
          checked={entry.isTaken}
          onChange={({ currentTarget }) => act.take([position], currentTarget.checked)}
        />
        <label for={`alu-take-${position}`}>{entry.name || entry.id}</label>
        <Sparkline summary={summary} />
      </div>
      <div class="alu-series-body">
        <Understood {...props} />
        <p class="alu-hint">{importSentences.points[language](summary.first, summary.last, summary.count)}</p>
        {isTwice && <p class="alu-doubt">{importWords.twiceTaken[language]}</p>}
        <RemarksView {...props} />
        <details open={isOpen} onToggle={({ currentTarget }) => act.open(position, currentTarget.open)}>
          <summary id={`alu-details-${position}`}>{importWords.details[language]}</summary>
          {isOpen && <SeriesFields {...props} summary={summary} />}
        </details>
      </div>
    </li>
  );
}

/** Id, unit and form in a line, and the indicator of the model where it is one. */
function Understood({ series, entry, language }: CardProps): JSX.Element {
  const indicator = indicatorNamed(entry.id);
  const form = entry.form === "month" ? cadenceWords[series.cadence] : shortForms[entry.form];
  return (
    <p class="alu-understood">
      {indicator && <span class="alu-pill">{indicatorName(indicator, language)}</span>}
      <code>{entry.id}</code>
      {[entry.unit, form[language]].filter(Boolean).map((text) => (
        <span key={text}>{text}</span>
      ))}
    </p>
  );
}

/** The course of the series in a few strokes; what it shows stands beside it in words. */
function Sparkline({ summary }: { readonly summary: Summary }): JSX.Element {
  return (
    <svg
      class="alu-spark"
      viewBox="-2 -6 104 112"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {summary.lines.map((points) => (
        <polyline key={points} points={points} />
      ))}
    </svg>
  );
}
