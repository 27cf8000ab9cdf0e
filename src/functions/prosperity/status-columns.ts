import { periodText, plus } from "#calendar/period";
import type { AnswerCell } from "#cells/answer";
import type { Table } from "#cells/table";
import { heldMonths } from "#prosperity/held";
import type { Scored } from "#prosperity/scored";
import type { Both, Language } from "#words/language";
import { fellBackText, heldText, statusWords } from "#words/status-words";
import { measureText } from "./measure-text";
import type { View } from "./view";

/**
 * How each figure stands: actual, held 2025-09, missing, and what its measure fell back to. After the
 * indicators come those of the model that the panel lacks, and the columns that the model does not name.
 */
export function statusColumns({ table, prosperity, language }: View) {
  const { indicators, absent, ignored } = prosperity;
  const all = (header: string, status: Both) => ({
    header,
    cells: Array<AnswerCell>(table.length).fill(status[language]),
  });
  return [
    ...indicators.map((scored) => ({
      header: scored.name,
      cells: Array.from({ length: table.length }, (_, t) => statusAt(scored, t, table, language)),
    })),
    ...absent.map(({ name }) => all(name, statusWords.notSupplied)),
    ...ignored.map((name) => all(name, statusWords.ignored)),
  ];
}

function statusAt({ held, measured }: Scored, t: number, table: Table, language: Language): string {
  const age = held.age[t];
  const status =
    age === 0
      ? statusWords.actual
      : age > 0 && age <= heldMonths
        ? heldText(monthText(table, t - age))
        : statusWords.missing;
  if (measured.insteadOf === null) return status[language];
  const said = (lang: Language) => measureText(measured.insteadOf!, lang);
  const fell = fellBackText({ en: said("en"), zh: said("zh") })[language];
  return language === "en" ? `${status.en} (${fell})` : `${status.zh}（${fell}）`;
}

/** A month as 2025-09; a row of the panel where it has no dates. */
function monthText({ dated, start, layout }: Table, t: number): string {
  return dated ? periodText(plus(start, t)) : `#${layout.positions.indexOf(t) + 1}`;
}
