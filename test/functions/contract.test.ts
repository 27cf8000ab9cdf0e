import fc from "fast-check";
import { catalogue } from "#functions/catalogue";
import { guides } from "#functions/guides";
import { answerOf, type Rendered } from "#functions/rendered";

const languages = ["en", "zh"] as const;

/** What analysts' ranges hold: numbers, blanks both ways, months, words, errors, and mischief. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -3, max: 50_000 }) },
  { weight: 2, arbitrary: fc.constantFrom(null, "", 0, NaN, true, false) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("2024-01", "2024年2月", "202403", "2024Q1", 2024, 202401, 45292, "3/4/25"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("Output", "日期", "M2", "LME 铝价", "n.a.", "44.0", "65-95", "4.2%", "=1+1"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { error: "#N/A", message: "x" },
      { type: "Error", basicValue: "#DIV/0!" },
      { type: "FormattedNumber", basicValue: 0.042, numberFormat: "0.0%" },
      { strange: 1 },
      "\u0000",
      "__proto__",
      Infinity,
    ),
  },
);

const matrix = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** Months beside values, as a series should be; the commonest case by far. */
const datedSeries = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 3 }), fc.boolean())
  .chain(([rows, columns, headed]) =>
    fc
      .array(
        fc.array(fc.oneof(fc.double({ min: 0.1, max: 1e5, noNaN: true }), fc.constantFrom(null, 0, "-")), {
          minLength: columns,
          maxLength: columns,
        }),
        {
          minLength: rows,
          maxLength: rows,
        },
      )
      .map((values) => [
        ...(headed ? [["Month", "LME", "M2", "alumina output"].slice(0, columns + 1)] : []),
        ...values.map((row, t) => [
          `${2015 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, "0")}`,
          ...row,
        ]),
      ]),
  );

/** A data table, well kept or not. */
const dataTable = fc
  .array(
    fc.tuple(
      fc.constantFrom("lme", "LME", "m2_yoy", "x", null, 0),
      fc.constantFrom("2024-01", "2024-02", "2024-Q1", "2024-01-15", "2024", 45352, 45366, null, "soon"),
      fc.oneof(fc.double({ min: -10, max: 1e5, noNaN: true }), fc.constantFrom(null, 0, "-", "1,234", "x")),
      fc.constantFrom("actual", "预测", "revised", "estimated", null, 0, "rumour"),
      fc.constantFrom("2024-02-10", "2024-03-10", 45361, null, 0, "later"),
    ),
    { maxLength: 25 },
  )
  .map((rows) => [["id", "period", "value", "status", "as_of"], ...rows]);

const wordsOf = (words: object | undefined) =>
  words ? fc.constantFrom(...Object.keys(words), "no such word") : fc.constantFrom("no such word", "2020");

const askedId = fc.constantFrom("lme", "M2_YOY", "x", "none", [["lme", "x"]], [["lme"], [null], ["m2_yoy"]]);

const ragged = fc.constantFrom([], [[]], [[1], [1, 2]], [[null]], {}, "text", 5, undefined);

describe.each(catalogue.map((f) => [f.name, f] as const))("ALU.%s", (_, f) => {
  const argument = (i: number) =>
    fc.oneof(
      { weight: 3, arbitrary: datedSeries },
      { weight: 3, arbitrary: matrix },
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: f.parameters[i].name === "table" ? 6 : 1, arbitrary: dataTable },
      { weight: 3, arbitrary: f.parameters[i].name === "id" ? askedId : wordsOf(f.parameters[i].words) },
      { weight: 2, arbitrary: cell },
      { weight: 1, arbitrary: ragged },
    );
  const args = fc.tuple(...f.parameters.map((_, i) => argument(i)));

  test("answers whatever it is given with a rectangle of cells or with one sentence, and writes into nothing", () => {
    fc.assert(
      fc.property(args, fc.constantFrom(...languages), fc.boolean(), (given, language, date1904) => {
        const before = JSON.stringify(given);
        const rendered = answerOf(f, given, { language, date1904 });
        expect(JSON.stringify(given)).toBe(before);
        checkRendered(rendered);
      }),
      { numRuns: 150 },
    );
  });

  test("answers the same question alike", () => {
    fc.assert(
      fc.property(args, (given) => {
        const ask = () => answerOf(f, given, { language: "en", date1904: false });
        expect(ask()).toEqual(ask());
      }),
      { numRuns: 20 },
    );
  });

  test("says in a sentence that it was given too many arguments", () => {
    const tooMany = [...f.parameters.map(() => 1), 1];
    expect(answerOf(f, tooMany, { language: "en", date1904: false })).toEqual({
      fault: {
        error: "#VALUE!",
        message: `${f.name} takes at most ${f.parameters.length} arguments and was given ${f.parameters.length + 1}`,
      },
    });
  });

  test("puts no required argument after an optional one, and takes at most six", () => {
    const isOptional = f.parameters.map((parameter) => parameter.optional === true);
    expect(isOptional).toEqual([...isOptional].sort((a, b) => Number(a) - Number(b)));
    expect(f.parameters.length).toBeLessThanOrEqual(6);
    expect(guides[f.name]).toBeDefined();
  });
});

function checkRendered(rendered: Rendered): void {
  if ("fault" in rendered) return checkSentence(rendered.fault.message);
  expect(rendered.rows.length).toBeGreaterThan(0);
  const width = rendered.rows[0].length;
  expect(width).toBeGreaterThan(0);
  for (const row of rendered.rows) {
    expect(row.length).toBe(width);
    for (const cell of row) {
      if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
      else if (typeof cell !== "object") expect(["string", "boolean"]).toContain(typeof cell);
      else if ("error" in cell) checkSentence(cell.message);
      else expect(Number.isFinite(cell.value)).toBe(true);
    }
  }
}

/** One sentence without a full stop that shows nothing of the machine. */
function checkSentence(message: string): void {
  expect(message.trim().length).toBeGreaterThan(5);
  expect(message).not.toMatch(/undefined|\[object|function \(|TypeError/);
  expect(message).not.toMatch(/[.。]$/);
}
