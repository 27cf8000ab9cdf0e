import type { Answer, AnswerCell } from "#cells/answer";
import type { Locale } from "#cells/cell";
import { wordsOption } from "#cells/options";
import { readTable, type Column, type Table } from "#cells/table";
import { periodText, plus } from "#calendar/period";
import { refuse } from "#error/alu-error";
import type { Finding, Rule } from "#evidence/finding";
import { quality as findingsIn } from "#evidence/quality";
import { count } from "#math/sum";
import { ruleWords } from "#words/choices";
import { cleanWord, findings } from "#words/findings";
import { labels } from "#words/labels";
import type { Both } from "#words/language";
import { placeWords } from "#words/place";
import { needed, optional, type WorkbookFunction } from "../workbook-function";

export const quality: WorkbookFunction = {
  name: "QUALITY",
  group: "evidence",
  parameters: [needed("values"), optional("dates"), optional("rules", ruleWords)],
  answer: ([range, dates, rules], locale) => {
    const chosen = wordsOption(rules, "rules", ruleWords);
    const looked = chosen.length > 0 ? chosen : (Object.keys(ruleWords) as Rule[]);
    const table = readTable(range, dates, locale, { argument: "values", twice: "list" });
    const values = table.columns.reduce((n, { series }) => n + count(series.values), 0);
    if (values === 0) refuse("empty-range", { argument: "values" });
    const rows = [
      ...(looked.includes("duplicates") ? twiceRows(table, locale) : []),
      ...table.columns.flatMap((column) =>
        findingsIn(column.series, looked).map((finding) => findingRow(finding, column, table, locale)),
      ),
    ];
    const header = [labels.kind, labels.where, labels.value, labels.says].map(
      (word) => word[locale.language],
    );
    return [header, ...(rows.length > 0 ? rows : [cleanRow(values, table, locale)])];
  },
};

function findingRow(finding: Finding, column: Column, table: Table, { language }: Locale): AnswerCell[] {
  const where = placeText(finding.t, table)[language];
  return [
    ruleWords[finding.rule][language],
    column.name === null || table.columns.length === 1 ? where : `${column.name} ${where}`,
    finding.rule === "gaps" ? NaN : finding.value,
    says(finding, (t) => placeText(t, table)[language])[language],
  ];
}

function says(finding: Finding, placed: (t: number) => string): Both {
  switch (finding.rule) {
    case "gaps":
      return findings.gap(finding.last - finding.t + 1, placed(finding.last));
    case "repeats":
      return findings.repeat(finding.last - finding.t + 1, placed(finding.last));
    case "units":
      return findings.unit(finding.power);
    case "signs":
      return findings.sign(finding.others);
    case "outliers":
      return findings.outlier(finding.score, finding.shape);
  }
}

function twiceRows(table: Table, { language }: Locale): Answer {
  const { across } = table.layout;
  const row = (r: number) => placeWords({ row: r + 1, ...(across ? { across } : {}) });
  return table.twice.map(({ position, first, second, same }) => [
    ruleWords.duplicates[language],
    placeText(position, table)[language],
    table.columns[0].series.values[position],
    findings.twice(row(first), row(second), same)[language],
  ]);
}

function cleanRow(values: number, table: Table, { language }: Locale): AnswerCell[] {
  const [from, until] = [0, table.length - 1].map((t) => placeText(t, table)[language]);
  const span = from === until ? from : `${from} – ${until}`;
  return [cleanWord[language], span, values, findings.clean(values, from, until)[language]];
}

/** The month of a position; without dates its row. */
function placeText(t: number, { dated, start, layout }: Table): Both {
  // Without dates the rows follow each other, below the header.
  const row = t + (layout.header ? 2 : 1);
  if (!dated) return placeWords({ row, ...(layout.across ? { across: true } : {}) });
  const month = periodText(plus(start, t));
  return { en: month, zh: month };
}
