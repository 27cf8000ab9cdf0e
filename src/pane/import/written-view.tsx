import type { JSX } from "preact";
import type { Language } from "#words/language";
import { importSentences, importWords } from "#words/pane-import";
import { referenceText } from "../formula/reference";
import { Message } from "../frame/message";
import type { Written } from "./import-state";
import { ended } from "./ended";
import { OffersView } from "./offers-view";
import { largestRevision, totals } from "./report-totals";
import { shownChange, shownNumber } from "./shown-number";
import { StepHeading } from "./step-heading";
import type { WrittenProps } from "./written-props";

/** What became of the import, and the formulas that use it. */
export function WrittenView(props: WrittenProps): JSX.Element {
  const { now, language, act } = props;
  const { table, written } = now.report;
  return (
    <>
      <StepHeading id="alu-import-written">{importWords.written[language]}</StepHeading>
      <div class="alu-card">
        <div role="status" class="alu-status" id="alu-import-report">
          <Message intent="success">{reportText(now, language)}</Message>
        </div>
        <LargestRevision {...props} />
        <Absent {...props} />
        {table && (
          <p id="alu-import-where">
            {ended(importSentences.where[language](table.name, referenceText(table, null)), language)}{" "}
            {written > 0 && importWords.undo[language]}
          </p>
        )}
        <div class="alu-choice">
          {table && (
            <fluent-button id="alu-import-show" onClick={() => act.showData()}>
              {importWords.showData[language]}
            </fluent-button>
          )}
          <fluent-button id="alu-import-again" onClick={() => act.restart()}>
            {importWords.again[language]}
          </fluent-button>
        </div>
      </div>
      {now.offers && now.offers.series.length > 0 && <OffersView {...props} offers={now.offers} />}
    </>
  );
}

function reportText({ report }: Written, language: Language): string {
  const { added, revised, unchanged } = totals(report);
  if (added === 0 && revised === 0) return importWords.nothingNew[language];
  const parts = [
    ...(added > 0 ? [importSentences.added[language](added)] : []),
    ...(revised > 0 ? [importSentences.revised[language](revised)] : []),
    ...(unchanged > 0 ? [importSentences.unchanged[language](unchanged)] : []),
  ];
  return language === "zh" ? `${parts.join("，")}。` : `${parts.join(", ")}.`;
}

function Absent({ now, language }: WrittenProps): JSX.Element | null {
  const { absent } = totals(now.report);
  return absent === 0 ? null : (
    <p class="alu-hint">{ended(importSentences.absent[language](absent), language)}</p>
  );
}

function LargestRevision({ now, language }: WrittenProps): JSX.Element | null {
  const largest = largestRevision(now.report);
  if (!largest) return null;
  const { series, period, before, after } = largest;
  const values = [shownNumber(before), shownNumber(after), shownChange(before, after)] as const;
  const text = importSentences.largest[language](series.name || series.id, period, ...values);
  return <p id="alu-import-largest">{ended(text, language)}</p>;
}
