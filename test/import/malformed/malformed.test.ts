import { AluError } from "#error/alu-error";
import { pointPeriod } from "#import/found-series";
import type { Imported, ImportedSeries } from "#import/imported";
import { readImport } from "#import/read-import";
import { sentence } from "#words/sentence";
import { malformedCases as cases } from "./all-cases";
import type { MalformedCase } from "./case";

/** What comes of a case: what was read, or the kind with which it was refused. */
async function outcome({
  file = "table.csv",
  bytes,
  size,
  answers = {},
}: MalformedCase): Promise<Imported | string> {
  const made = bytes();
  const pieces = () => (made instanceof Uint8Array ? one(made) : (bytes() as AsyncIterable<Uint8Array>));
  const length = size ?? (made instanceof Uint8Array ? made.length : null);
  try {
    return await readImport({ kind: "file", name: file, size: length, bytes: pieces }, { answers });
  } catch (error) {
    if (!(error instanceof AluError)) throw error;
    for (const language of ["en", "zh"] as const)
      expect(sentence(error.fault, language)).not.toMatch(/undefined|NaN|\[object/);
    return error.fault.kind;
  }
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}

const figures = ({ cadence, points: { ordinals, values } }: ImportedSeries) =>
  [...values].flatMap((value, i) =>
    Number.isNaN(value) ? [] : [[pointPeriod(cadence, ordinals[i]), value]],
  );

test("at least sixty files that are not as they should be are tried", () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  expect(cases.length).toBeGreaterThanOrEqual(60);
});

test.each(cases)("$name", async (one) => {
  const found = await outcome(one);
  if (one.refused !== undefined || typeof found === "string") return expect(found).toBe(one.refused);
  const { points, counts, findings = [], remarks = [], questions = [] } = one;
  expect(found.questions.map(({ kind }) => kind)).toEqual(questions);
  if (points)
    expect(Object.fromEntries(found.series.map((series) => [series.name, figures(series)]))).toEqual(points);
  if (counts) expect(found.series.map((series) => figures(series).length)).toEqual(counts);
  const told = found.findings.map(({ address, fault }) => [address, fault.kind]);
  expect(told).toEqual(expect.arrayContaining([...findings]));
  const made = found.series.flatMap((series) => series.remarks.map(({ fault }) => fault.kind));
  expect(made).toEqual(expect.arrayContaining([...remarks]));
});
