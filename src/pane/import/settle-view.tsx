import type { JSX } from "preact";
import type { Language } from "#words/language";
import { cadenceWords, formatNames, importSentences, importWords } from "#words/pane-import";
import { Back } from "../frame/icons";
import { Message } from "../frame/message";
import { FindingsView } from "./findings-view";
import type { Settling } from "./import-state";
import { QuestionsView } from "./questions-view";
import { ProgressBar } from "./reading-view";
import type { SettleProps } from "./settle-props";
import { SeriesList } from "./series-list";
import { spanOf } from "./span";
import { StampView } from "./stamp-view";
import { StepHeading } from "./step-heading";

/** What was understood: questions first, then the series, what else is to be known, and the stamps. */
export function SettleView(props: SettleProps): JSX.Element {
  const { now, language, act } = props;
  return (
    <>
      <fluent-button
        id="alu-import-back"
        appearance="transparent"
        size="small"
        class="alu-back"
        onClick={() => act.restart()}
      >
        <Back />
        {importWords.restart[language]}
      </fluent-button>
      <div class="alu-title">
        <StepHeading id="alu-import-check">{importWords.check[language]}</StepHeading>
        <p id="alu-import-understood" role="status">
          {understoodText(now, language)}
        </p>
      </div>
      {now.busy !== null && now.busy !== "writing" && (
        <div class="alu-step">
          <ProgressBar progress={now.busy} language={language} />
          <fluent-button onClick={() => act.cancel()}>{importWords.cancel[language]}</fluent-button>
        </div>
      )}
      {now.imported.questions.length > 0 && <QuestionsView {...props} />}
      {now.imported.series.length > 0 && <SeriesList {...props} />}
      {now.imported.findings.length > 0 && <FindingsView {...props} />}
      {now.imported.series.length > 0 && <StampView {...props} />}
      {now.imported.series.length > 0 && <WriteStep {...props} />}
    </>
  );
}

/** "3 series, 2012-01 to 2025-11, from gb18030 text". */
function understoodText({ imported, sources }: Settling, language: Language): string {
  const { series, encoding } = imported;
  const format =
    sources.length > 1
      ? importSentences.files[language](sources.length)
      : [encoding === "utf-8" ? null : encoding?.toUpperCase(), formatNames[imported.format][language]]
          .filter(Boolean)
          .join(" ");
  if (series.length === 0) return importSentences.nothing[language](format);
  const { first, last } = spanOf(imported) ?? { first: "–", last: "–" };
  const cadences = [...new Set(series.map(({ cadence }) => cadence))];
  const text = importSentences.understood[language](series.length, first, last, format);
  const cadence = cadences.length === 1 ? cadences[0] : null;
  if (cadence === null || cadence === "month") return text;
  return language === "zh"
    ? `${text}（${cadenceWords[cadence].zh}）`
    : `${text} (${cadenceWords[cadence].en})`;
}

function WriteStep({ now, language, act }: SettleProps): JSX.Element {
  const taken = now.mapping.filter(({ isTaken }) => isTaken).length;
  const isWriting = now.busy === "writing";
  return (
    <div class="alu-step alu-write">
      {taken > 0 ? (
        <fluent-button id="alu-import-write" appearance="primary" onClick={() => act.write()}>
          {importSentences.writeCount[language](taken)}
        </fluent-button>
      ) : (
        <p class="alu-hint">{importWords.nothingTaken[language]}</p>
      )}
      {isWriting && <fluent-progress-bar aria-label={importWords.writing[language]} />}
      <div role="status" class="alu-status">
        {isWriting && <p>{importWords.writing[language]}</p>}
        {now.refused && (
          <Message id="alu-import-not-written" intent="error">
            {now.refused[language]}
          </Message>
        )}
      </div>
    </div>
  );
}
