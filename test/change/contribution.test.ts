import fc from "fast-check";
import { month } from "#calendar/period";
import { series } from "#series/series";
import { contributions } from "#change/contribution";

const start = month(2024, 1);
const part = fc.array(fc.double({ min: 0.1, max: 1000, noNaN: true }), { minLength: 15, maxLength: 15 });

test("contributions add up to the change of the total", () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), fc.constantFrom(1, 3, 12), (parts, n) => {
      const total = parts[0].map((_, t) => parts.reduce((sum, p) => sum + p[t], 0));
      const columns = parts.map((p) => series(start, p));
      const found = contributions(columns, null, n);
      for (let t = n; t < 15; t++) {
        const sum = found.parts.reduce((s, c) => s + c.values[t], 0);
        const change = total[t] / total[t - n] - 1;
        expect(Math.abs(sum - change)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(change)));
      }
    }),
  );
});

test("with a total of its own the rest makes the row add up", () => {
  const p = [series(start, [60, 66]), series(start, [40, 39])];
  const { parts, rest } = contributions(p, series(start, [110, 121]), 1);
  expect(parts[0].values[1] + parts[1].values[1] + rest!.values[1]).toBeCloseTo(0.1, 14);
});

test("a missing part leaves a sum without an answer, and a given total without its rest only", () => {
  const p = [series(start, [60, 66]), series(start, [NaN, 39])];
  const summed = contributions(p, null, 1);
  expect(summed.parts.map(({ values }) => values[1])).toEqual([NaN, NaN]);
  expect(summed.parts[0].faults[1].fault).toEqual({
    kind: "contributor-missing",
    parameters: { part: 2, place: { position: 0 } },
  });
  const given = contributions(p, series(start, [100, 105]), 1);
  expect([...given.parts.map(({ values }) => values[1]), given.rest!.values[1]]).toEqual([0.06, NaN, NaN]);
});

test("a total that is not above zero has no points", () => {
  const { parts } = contributions([series(start, [-1, 2])], null, 1);
  expect(parts[0].faults[1].fault.kind).toBe("base-negative");
});
