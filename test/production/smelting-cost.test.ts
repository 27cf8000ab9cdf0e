import fc from "fast-check";
import { smeltingCost, usualUses, type Input } from "#production/smelting-cost";

test("the lines add up to the total, and twice the prices are twice the cost", () => {
  const price = fc.double({ min: 0.01, max: 4, noNaN: true });
  fc.assert(
    fc.property(price, price, price, (a, b, c) => {
      const priced = (k: number) =>
        (["alumina", "electricity", "anode"] as const).map((input, i) => ({
          name: input,
          input,
          value: k * [a, b, c][i],
        }));
      const { lines, total } = smeltingCost(priced(1), []);
      const sum = lines.reduce((all, { cost }) => all + (cost as number), 0);
      expect(total).toBeCloseTo(sum, 9);
      expect(smeltingCost(priced(0.5), []).total).toBeCloseTo((total as number) / 2, 8);
    }),
  );
});

test("the usual uses are those of the catalogue", () => {
  const wanted: Record<Input, number> = {
    alumina: 1.925,
    electricity: 13450,
    anode: 0.45,
    fluoride: 0.02,
    other: 1,
  };
  expect(usualUses).toEqual(wanted);
});
