import type { JSX } from "preact";
import type { Language } from "#words/language";
import { functionSentences, functionWords } from "#words/pane-functions";
import { importSentences, importWords } from "#words/pane-import";
import { Message } from "../frame/message";
import { InsertMessage } from "../functions/insert-message";
import type { ImportActions } from "./import-actions";
import type { Offers } from "./offers";
import type { WrittenProps } from "./written-props";

/** The formulas for what arrived: all of them on a sheet, the index, and one for each series. */
export function OffersView({
  now,
  offers,
  language,
  act,
}: WrittenProps & { readonly offers: Offers }): JSX.Element {
  const shown = offers.series.slice(0, now.shown);
  const left = offers.series.length - shown.length;
  const common = { inserted: now.inserted, language, act };
  return (
    <section aria-labelledby="alu-import-formulas">
      <h3 id="alu-import-formulas">{importWords.formulas[language]}</h3>
      <p class="alu-hint">{importWords.formulasSay[language]}</p>
      <SheetStep now={now} offers={offers} language={language} act={act} />
      <ul class="alu-offers">
        {offers.index && (
          <Offered
            id="index"
            title={importWords.index[language]}
            says={importSentences.indexOf[language](offers.index.ids.length)}
            formula={offers.index.formula}
            {...common}
          />
        )}
        {shown.map(({ id, name, formula, kind }) => (
          <Offered
            key={id}
            id={id}
            title={name || id}
            says={importWords[kind][language]}
            formula={formula}
            {...common}
          />
        ))}
      </ul>
      {left > 0 && (
        <div class="alu-step">
          <fluent-button size="small" onClick={() => act.showMoreOffers()}>
            {importSentences.moreOf[language](left)}
          </fluent-button>
        </div>
      )}
    </section>
  );
}

function SheetStep({ now, offers, language, act }: WrittenProps & { readonly offers: Offers }): JSX.Element {
  const { sheet } = now;
  const fitted = offers.fit.length < 2 ? 0 : offers.fit.filter(({ isDefault }) => !isDefault).length;
  return (
    <div class="alu-step">
      <fluent-button id="alu-import-sheet" appearance="primary" onClick={() => act.insertSheet()}>
        {importWords.wholeSheet[language]}
      </fluent-button>
      {fitted > 0 && <p class="alu-hint">{importSentences.fitted[language](fitted)}</p>}
      <div role="status" class="alu-status">
        {sheet.kind === "inserting" && <p>{importWords.insertingSheet[language]}</p>}
        {sheet.kind === "inserted" && (
          <Message id="alu-import-sheet-made" intent="success">
            {importSentences.sheetMade[language](sheet.sheet)}
          </Message>
        )}
        {sheet.kind === "refused" && <Message intent="error">{sheet.why[language]}</Message>}
      </div>
    </div>
  );
}

interface OfferedProps {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly formula: string;
  readonly inserted: WrittenProps["now"]["inserted"];
  readonly language: Language;
  readonly act: ImportActions;
}

/** One formula, the button that inserts it at the selected cell, and what came of that. */
function Offered({ id, title, says, formula, inserted, language, act }: OfferedProps): JSX.Element {
  const insertion = inserted?.of === formula ? inserted.insertion : null;
  return (
    <li class="alu-offer">
      <div class="alu-line">
        <p>
          <strong>{title}</strong> <span>{says}</span>
        </p>
        <fluent-button
          id={`alu-insert-${id}`}
          size="small"
          aria-label={importSentences.insertOf[language](title)}
          title={functionWords.insert[language]}
          onClick={() => act.insert(formula)}
        >
          {importWords.insert[language]}
        </fluent-button>
      </div>
      <code class="alu-formula">{formula}</code>
      <div role="status" class="alu-status">
        {insertion && <InsertMessage insertion={insertion} language={language} />}
      </div>
      {insertion?.kind === "asking" && (
        <div class="alu-choice">
          <fluent-button size="small" onClick={() => act.insert(formula, insertion.place)}>
            {functionSentences.replace[language](insertion.filled)}
          </fluent-button>
          <fluent-button size="small" onClick={() => act.keep()}>
            {functionWords.keep[language]}
          </fluent-button>
        </div>
      )}
    </li>
  );
}
