import type { JSX } from "preact";
import type { RenderedCell, RenderedFault } from "#functions/rendered";
import type { Language } from "#words/language";
import { functionSentences, functionWords } from "#words/pane-functions";
import type { Preview } from "../state";
import { excerptOf, faultsOf, shownCell } from "./shown-cell";

/** What the formula answers, before it is inserted. */
export function PreviewView({ preview, language }: { preview: Preview; language: Language }): JSX.Element {
  return (
    <div class="alu-preview" id="alu-preview" role="status" aria-label={functionWords.preview[language]}>
      <PreviewBody preview={preview} language={language} />
    </div>
  );
}

function PreviewBody({ preview, language }: { preview: Preview; language: Language }): JSX.Element {
  switch (preview.kind) {
    case "incomplete":
      return <p class="alu-hint">{functionSentences.missing[language](preview.argument)}</p>;
    case "reading":
    case "later":
    case "large":
      return <p class="alu-hint">{functionWords[preview.kind][language]}</p>;
    case "refused":
      return <p class="alu-fault">{preview.why[language]}</p>;
    case "fault":
      return <FaultLine fault={preview.fault} language={language} />;
    case "answer":
      return <AnswerView rows={preview.rows} language={language} />;
  }
}

function FaultLine({ fault, language }: { fault: RenderedFault; language: Language }): JSX.Element {
  return (
    <p class="alu-fault">
      <strong>{fault.error}</strong> {fault.message}
      {language === "zh" ? "。" : "."}
    </p>
  );
}

interface AnswerProps {
  readonly rows: readonly (readonly RenderedCell[])[];
  readonly language: Language;
}

function AnswerView({ rows, language }: AnswerProps): JSX.Element {
  const columns = rows[0]?.length ?? 0;
  const faults = faultsOf(rows);
  return (
    <>
      {rows.length * columns === 1 ? (
        <output class="alu-value">{shownCell(rows[0][0])}</output>
      ) : (
        <AnswerTable rows={rows} language={language} />
      )}
      {rows.length * columns > 1 && (
        <p class="alu-hint">{functionSentences.size[language](rows.length, columns)}</p>
      )}
      {faults.map(({ row, fault }) => (
        <p key={fault.message} class="alu-remark">
          {rows.length === 1 ? fault.message : functionSentences.faultAt[language](row, fault.message)}
        </p>
      ))}
    </>
  );
}

function AnswerTable({ rows, language }: AnswerProps): JSX.Element {
  const { rows: shown, gap } = excerptOf(rows);
  const columns = rows[0].length;
  return (
    <div class="alu-scroll" tabIndex={0} role="region" aria-label={functionWords.preview[language]}>
      <table>
        <tbody>
          {shown.flatMap(({ row, cells }) => [
            <tr key={row}>
              <th scope="row">{row}</th>
              {cells.map((cell, c) => (
                <td key={c} class={typeof cell === "string" ? "alu-text" : undefined}>
                  {shownCell(cell)}
                </td>
              ))}
            </tr>,
            row === gap?.after && (
              <tr key="gap" class="alu-gap">
                <th scope="row">…</th>
                <td colSpan={columns}>{functionSentences.hidden[language](gap.hidden)}</td>
              </tr>
            ),
          ])}
        </tbody>
      </table>
    </div>
  );
}
