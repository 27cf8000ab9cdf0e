import type { ProsperityFaults } from "#error/faults/prosperity";
import type { Fault } from "#error/fault";
import { prosperityFaults } from "#words/faults/prosperity";
import { errorCode, sentence } from "#words/sentence";

const names = ["M2", "alumina output"];
const both = { en: names, zh: ["M2", "氧化铝产量"] };
const place = { row: 14, month: "2025-02" };

/** One case of every fault, so that none is left without its sentence. */
const cases: { readonly [K in keyof ProsperityFaults]: ProsperityFaults[K] } = {
  "model-empty": {},
  "model-column": { found: "wieght", ...both },
  "model-column-twice": { column: "weight" },
  "model-lacks": { column: "role" },
  "model-cell": { indicator: "M2", column: "form" },
  "indicator-twice": { indicator: "M2" },
  "measure-unknown": { indicator: "M2", found: "yoy@sa", ...both },
  "growth-of-growth": { indicator: "M2", measure: "yoy" },
  "growth-not-cumulative": { indicator: "M2" },
  "unit-needed": { indicator: "M2" },
  "unit-doubtful": { indicator: "M2", unit: "percent", found: 0.0876543, rather: "fraction" },
  "sign-unknown": { indicator: "M2", found: "2" },
  "model-weights-zero": { components: 10 },
  "weight-below-zero": { indicator: "M2", found: -1 },
  "limits-order": { indicator: "M2", found: "1, 3, 2, 4", descending: false },
  "limits-count": { indicator: "M2", found: 3 },
  "limits-from-few": { indicator: "M2", found: 1 },
  "unknown-column": { column: "steel", ...both },
  "column-without-name": { column: 3 },
  "column-twice": { indicator: "LME", first: "LME", second: "伦铝" },
  "no-indicator": { names },
  "no-role": { role: "lagging" },
  "role-absent": { role: "leading", names },
  "before-first-score": { names },
  "before-first-value": { names },
  "january-waits": { year: 2026 },
  "held-too-long": { names, months: 3 },
  "coverage-low": { actual: 4, of: 10, names },
  "role-coverage": { role: "coincident", actual: 2, of: 5, names },
  "no-index-before": {},
  "no-index-then": { place },
  "too-few-replays": { months: 23, needed: 24 },
  "light-held": { place },
  "score-missing": { indicator: "M2" },
  "no-measure": { place },
  "shares-order": { found: "10, 25, 75, 90" },
  "four-limits": { argument: "limits", rows: 3, columns: 1 },
};

test("every fault of the model has a case here", () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(prosperityFaults).sort());
});

test.each(Object.entries(cases))("%s is said in both languages, in one sentence", (kind, parameters) => {
  const fault = { kind, parameters } as Fault;
  for (const language of ["en", "zh"] as const) {
    const said = sentence(fault, language);
    expect(said).not.toMatch(/undefined|NaN|\[object|[.。]$|\n/);
    expect(said.length).toBeGreaterThan(8);
  }
  expect(sentence(fault, "en")).not.toMatch(/[，。：；]/);
  expect(sentence(fault, "zh")).toMatch(/\p{Script=Han}/u);
});

test("a faulty argument is #VALUE!, a month or a role without an answer #N/A", () => {
  const codes = Object.entries(cases).map(([kind, parameters]) => errorCode({ kind, parameters } as Fault));
  const firstMonth = Object.keys(cases).indexOf("before-first-score");
  expect(codes.slice(firstMonth, -2)).toEqual(Array(codes.length - firstMonth - 2).fill("#N/A"));
  expect(errorCode({ kind: "limits-order", parameters: cases["limits-order"] })).toBe("#VALUE!");
  expect(errorCode({ kind: "no-role", parameters: cases["no-role"] })).toBe("#N/A");
});
