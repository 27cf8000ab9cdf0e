import fc from "fast-check";
import { hold } from "#prosperity/held";

test("a gap inside history is held like one at the end, for three months", () => {
  const { values, age } = hold(Float64Array.of(NaN, 40, NaN, 42, NaN, NaN, NaN, NaN));
  expect([...values]).toEqual([NaN, 40, 40, 42, 42, 42, 42, NaN]);
  expect([...age]).toEqual([-1, 0, 1, 0, 1, 2, 3, 4]);
});

const scores = fc.array(fc.option(fc.double({ min: -100, max: 200, noNaN: true }), { nil: NaN }), {
  maxLength: 40,
});

test("an actual score is never touched, and no month knows of a later one", () => {
  fc.assert(
    fc.property(scores, fc.nat(40), (x, cut) => {
      const all = hold(Float64Array.from(x));
      x.forEach((s, t) => {
        if (!Number.isNaN(s)) expect(all.values[t]).toBe(s);
      });
      const known = hold(Float64Array.from(x.slice(0, cut)));
      expect([...known.values]).toEqual([...all.values.slice(0, known.values.length)]);
    }),
  );
});

test("a held score is that of `age` months before, and age is at most three", () => {
  fc.assert(
    fc.property(scores, (x) => {
      const { values, age } = hold(Float64Array.from(x));
      values.forEach((v, t) => {
        if (Number.isNaN(v)) expect(age[t] < 0 || age[t] > 3).toBe(true);
        else expect(v).toBe(x[t - age[t]]);
      });
    }),
  );
});
