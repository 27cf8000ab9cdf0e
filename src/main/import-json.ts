import { pointPeriod, type FoundSeries, type Mark } from "#import/found-series";
import type { Imported, ImportedSeries } from "#import/imported";
import { sentence } from "#words/sentence";
import type { Language } from "#words/language";
import { questionSentence } from "./import-words";

/** Points that are handed on together. */
const together = 20000;

/**
 * What was read of a file as one line of JSON, in pieces, since a file may hold millions of points.
 *
 * A point is [period, value], and where the file says more of it, [period, value, {status, from, …}].
 */
export function* importJson(file: string, imported: Imported, language: Language): Generator<string> {
  yield `{"file":${JSON.stringify(file)},"series":[`;
  for (const [i, series] of imported.series.entries()) {
    const { name, id, measuredIn, cadence, form } = series;
    const first = { name, id: id.value, unit: measuredIn.value, frequency: cadence, kind: form.value };
    yield `${i > 0 ? "," : ""}${JSON.stringify(first).slice(0, -1)},"points":[`;
    yield* points(series);
    yield `],${JSON.stringify(more(series, language)).slice(1)}`;
  }
  const { format, encoding } = imported;
  const findings = imported.findings.map(({ address, weight, fault }) => ({
    address,
    kind: fault.kind,
    message: sentence(fault, language),
    weight,
  }));
  const questions = imported.questions.map((question) => ({
    ...question,
    message: questionSentence(question)[language],
  }));
  yield `],${JSON.stringify({ findings, questions, format, encoding }).slice(1)}\n`;
}

function* points({ cadence, points: { ordinals, values, marks } }: FoundSeries): Generator<string> {
  // Series of a file mostly share their periods, and writing one takes longer than finding it again.
  const periods = new Map<number, string>();
  let text: string[] = [];
  let between = "";
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) continue;
    let period = periods.get(ordinals[i]);
    if (period === undefined) periods.set(ordinals[i], (period = pointPeriod(cadence, ordinals[i])));
    const mark = marks.get(i);
    const more = mark ? `,${JSON.stringify(marked(mark, cadence))}` : "";
    text.push(`${between}["${period}",${values[i]}${more}]`);
    between = ",";
    if (text.length < together) continue;
    yield text.join("");
    text = [];
  }
  yield text.join("");
}

function marked({ from, asOf, ...rest }: Mark, cadence: FoundSeries["cadence"]): object {
  return {
    ...rest,
    ...(from !== undefined && { from: pointPeriod(cadence, from) }),
    ...(asOf !== undefined && { as_of: asOf }),
  };
}

function more(series: ImportedSeries, language: Language): object {
  const { indicator, code, address, asOf, source, january, remarks } = series;
  return {
    indicator: indicator.value,
    code,
    source,
    as_of: asOf,
    address,
    january: january?.value ?? null,
    remarks: remarks.map((remark) => ({
      address: remark.address,
      kind: remark.fault.kind,
      message: sentence(remark.fault, language),
    })),
  };
}
