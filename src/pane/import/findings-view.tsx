import type { JSX } from "preact";
import type { Finding } from "#import/finding";
import type { Language } from "#words/language";
import { importSentences, importWords } from "#words/pane-import";
import { sentence } from "#words/sentence";
import { ended } from "./ended";
import { groupedFindings, type FindingGroup } from "./grouped-findings";
import { pageOfFindings } from "./import-state";
import type { SettleProps } from "./settle-props";

/** What there is to know of the file, problems first; every count is shown, however long the list. */
export function FindingsView({ now, language, act }: SettleProps): JSX.Element {
  const groups = groupedFindings(now.imported.findings);
  const parts = [
    { weight: "problem", title: importSentences.problemCount },
    { weight: "note", title: importSentences.noteCount },
  ] as const;
  return (
    <section aria-labelledby="alu-import-findings">
      <h3 id="alu-import-findings">{importWords.findings[language]}</h3>
      {parts.map(({ weight, title }) => {
        const own = groups.filter((group) => group.weight === weight);
        const count = own.reduce((sum, { findings }) => sum + findings.length, 0);
        if (count === 0) return null;
        return (
          <details key={weight} class={`alu-findings alu-${weight}`} open={weight === "problem"}>
            <summary id={`alu-import-${weight}`}>{title[language](count)}</summary>
            {own.map((group) => (
              <Group
                key={group.kind}
                group={group}
                shown={now.looked.findings[group.kind] ?? pageOfFindings}
                language={language}
                more={() => act.showMoreFindings(group.kind)}
              />
            ))}
          </details>
        );
      })}
    </section>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly shown: number;
  readonly language: Language;
  readonly more: () => void;
}

function Group({ group: { findings, kind }, shown, language, more }: GroupProps): JSX.Element {
  const left = findings.length - shown;
  return (
    <>
      {findings.length > 1 && <p class="alu-kind">{importSentences.ofKind[language](findings.length)}</p>}
      <ul class="alu-finding-list">
        {findings.slice(0, shown).map((finding, i) => (
          <FindingLine key={i} finding={finding} language={language} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="alu-link" data-kind={kind} onClick={more}>
          {importSentences.moreOf[language](left)}
        </button>
      )}
    </>
  );
}

function FindingLine({
  finding,
  language,
}: {
  readonly finding: Finding;
  readonly language: Language;
}): JSX.Element {
  return (
    <li>
      {finding.address !== null && <code>{finding.address}</code>}{" "}
      {ended(sentence(finding.fault, language), language)}
    </li>
  );
}
