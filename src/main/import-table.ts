import { pointPeriod } from "#import/found-series";
import type { Imported, ImportedSeries } from "#import/imported";
import { sentence } from "#words/sentence";
import type { Language } from "#words/language";
import { aligned } from "./function-table";
import {
  asOfWords,
  fileLine,
  formNames,
  frequencyNames,
  headings,
  questionSentence,
  tableHeader,
} from "./import-words";

/** Lines of findings that are told; a reader of a terminal looks no further. */
const most = 50;

/** What was read of a file, for a person: a line a series, then findings, questions and remarks with their places. */
export function importTable(file: string, imported: Imported, language: Language): string {
  const { series, findings, questions } = imported;
  const remarks = series.flatMap((one) => one.remarks.map((remark) => ({ ...remark, of: one.name })));
  const table = [tableHeader[language], ...series.map((one) => line(one, language))];
  return [
    `${plainLine(fileLine(file, imported)[language])}\n`,
    series.length > 0 ? indented(aligned(table.map((row) => row.map(plainLine)))) : "",
    part(
      headings.questions[language],
      questions.map((question) => [question.address, questionSentence(question)[language]]),
      language,
    ),
    part(
      headings.findings[language],
      findings.map(({ address, fault }) => [address ?? "", sentence(fault, language)]),
      language,
    ),
    part(
      headings.remarks[language],
      remarks.map(({ address, fault, of }) => [address ?? "", `${of}: ${sentence(fault, language)}`]),
      language,
    ),
    "\n",
  ].join("");
}

function line(series: ImportedSeries, language: Language): readonly string[] {
  const { id, measuredIn, cadence, form, points } = series;
  const name = series.asOf === null ? series.name : `${series.name} ${asOfWords(series.asOf)[language]}`;
  const held = points.ordinals.filter((_, i) => !Number.isNaN(points.values[i]));
  const [first, last] = [smallest(held, 1), smallest(held, -1)];
  const period = (ordinal: number) => (held.length > 0 ? pointPeriod(cadence, ordinal) : "");
  return [
    ...[
      id.value,
      name,
      measuredIn.value ?? "",
      frequencyNames[cadence][language],
      formNames[form.value][language],
    ],
    ...[period(first), period(last), `${held.length}`],
  ];
}

/** The smallest, or where `sign` is −1 the largest; there may be too many for Math.min. */
function smallest(numbers: Int32Array, sign: 1 | -1): number {
  return numbers.reduce((a, b) => (sign * b < sign * a ? b : a), numbers[0] ?? 0);
}

function part(heading: string, rows: readonly (readonly string[])[], language: Language): string {
  if (rows.length === 0) return "";
  const told = rows.slice(0, most).map((row) => row.map(plainLine));
  const more = rows.length - told.length;
  const rest = more > 0 ? indented(`${headings.more(more)[language]}\n`) : "";
  return `  ${heading}\n${indented(aligned(told), 4)}${rest}`;
}

function indented(text: string, by = 2): string {
  return text.replace(/^(?=.)/gm, " ".repeat(by));
}

/** A text of a file on one line, without marks that a terminal would obey. */
function plainLine(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\p{Cc}\p{Cf}]/gu, "·");
}
