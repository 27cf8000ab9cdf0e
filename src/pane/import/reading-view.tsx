import type { JSX } from "preact";
import type { Language } from "#words/language";
import { importSentences, importWords } from "#words/pane-import";
import type { ImportActions } from "./import-actions";
import type { Progress, Reading } from "./import-state";
import { StepHeading } from "./step-heading";

interface ReadingProps {
  readonly now: Reading;
  readonly language: Language;
  readonly act: ImportActions;
}

/** Something is being read, and may be cancelled. */
export function ReadingView({ now, language, act }: ReadingProps): JSX.Element {
  return (
    <section class="alu-card" aria-labelledby="alu-import-reading">
      <StepHeading id="alu-import-reading">{readingText(now.progress, language)}</StepHeading>
      <ProgressBar progress={now.progress} language={language} />
      <fluent-button id="alu-import-cancel" onClick={() => act.cancel()}>
        {importWords.cancel[language]}
      </fluent-button>
    </section>
  );
}

interface ProgressProps {
  readonly progress: Progress;
  readonly language: Language;
}

/** How much is done. A screen reader hears what is being read, and asks the bar how far it is. */
export function ProgressBar({ progress, language }: ProgressProps): JSX.Element {
  const { done } = progress;
  return (
    <div class="alu-progress">
      <p role="status" class="alu-unseen">
        {readingText(progress, language)}
      </p>
      <fluent-progress-bar
        aria-label={readingText(progress, language)}
        {...(done === null ? {} : { value: Math.round(done * 100), max: 100 })}
      />
      {done !== null && <p class="alu-hint">{importSentences.done[language](done)}</p>}
    </div>
  );
}

function readingText({ name, at, of }: Progress, language: Language): string {
  const what = name || importWords.thePaste[language];
  if (of === 1) return importSentences.reading[language](what);
  return importSentences.readingOf[language](what, at, of);
}
