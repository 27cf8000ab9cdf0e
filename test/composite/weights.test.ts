import { compositeDefaults, compositeIndex } from "#composite/composite-index";
import { correlationWeights, equalWeights, inverseVolatilityWeights } from "#composite/weights";
import { alu3, alu3Components, expectClose, leading, level, vectors } from "./reference";

const sum = (weights: readonly number[]) => weights.reduce((total, w) => total + w, 0);

test("equal weights add up to 1", () => expect(sum(equalWeights(7))).toBeCloseTo(1, 15));

test("inverse volatility gives The Conference Board's factors, against a 50-digit run", () => {
  const found = inverseVolatilityWeights(alu3Components);
  expectClose(
    found,
    alu3.components.map((name) => alu3.weights[name as keyof typeof alu3.weights]),
  );
  expect(sum(found)).toBeCloseTo(1, 15);
});

test("the mean weighed by inverse volatility is The Conference Board's index", () => {
  const weights = inverseVolatilityWeights(leading);
  const weighed = leading.map((component, j) => ({ ...component, weight: weights[j] }));
  const found = compositeIndex(weighed, { ...compositeDefaults, method: "mean" });
  expectClose(found.growth.values.slice(1), vectors.tcb.le_growth);
});

test("weights by correlation are in proportion to it, and 0 against the tide", () => {
  const reference = Float64Array.of(1, 2, 3, 4);
  const panel = [
    level("with", [2, 4, 6, 8]),
    // Correlation with 1 2 3 4 is 0.8, by hand: Σ dx·dy = 4, Σ dx² = Σ dy² = 5.
    level("nearly", [1, 3, 2, 4]),
    level("against", [4, 3, 2, 1]),
    level("still", [5, 5, 5, 5]),
  ];
  expectClose(correlationWeights(panel, reference), [1 / 1.8, 0.8 / 1.8, 0, 0]);
  expect(() => correlationWeights(panel.slice(2), reference)).toThrow("no-positive-correlation");
});
