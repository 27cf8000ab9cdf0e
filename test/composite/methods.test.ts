import { componentChanges } from "#composite/component-changes";
import { chainLevel } from "#composite/chain-level";
import { chineseFactors } from "#composite/chinese-composite-index";
import type { Component } from "#composite/component";
import { conferenceBoardFactors } from "#composite/conference-board-index";
import { indexLife } from "#composite/index-life";
import { indexPoints } from "#composite/index-points";
import { symmetricChange } from "#composite/symmetric-change";
import { trendAdjusted } from "#composite/trend-adjustment";
import { weightedChange } from "#composite/weighted-change";
import { mean } from "#math/mean";
import { alu3, alu3Components, coincident, expectClose, leading, vectors } from "./reference";

/** The steps one by one, so that each intermediate of the references is met by itself. */
function steps(components: readonly Component[]) {
  const life = indexLife(components);
  const changes = components.map((component) => componentChanges(component, life));
  const { deviations, factors } = conferenceBoardFactors(changes);
  const growth = { start: components[0].series.start, values: weightedChange(changes, factors, life) };
  return { life, changes, deviations, factors, growth, level: chainLevel(growth, life) };
}

test("a symmetric change is as large up as it is down", () => {
  expect(symmetricChange(41.4, 41.8)).toBeCloseTo(-0.9615384615384615, 13);
  expect(symmetricChange(110, 100)).toBe(-symmetricChange(100, 110));
});

test("The Conference Board: deviation, factor, growth, level of the coincident vector", () => {
  const found = steps(coincident);
  expectClose(found.deviations, vectors.tcb.co_sd);
  expectClose(found.factors, vectors.tcb.co_factors);
  expectClose(found.growth.values.slice(1), vectors.tcb.co_growth);
  expectClose(found.level.values, vectors.tcb.co_level);
});

test("The Conference Board: deviation, level, trend adjustment of the leading vector", () => {
  const found = steps(leading);
  expectClose(found.deviations, vectors.tcb.le_sd);
  expectClose(found.level.values, vectors.tcb.le_level);
  const target = mean(steps(coincident).growth.values);
  expectClose([target - mean(found.growth.values)], [vectors.tcb.trend_a]);
  const adjusted = trendAdjusted(found.growth, target);
  expectClose(chainLevel(adjusted, found.life).values, vectors.tcb.le_level_trend);
});

test("The Conference Board: every intermediate of the 50-digit run", () => {
  const found = steps(alu3Components);
  const names = alu3.components as (keyof typeof alu3.sd)[];
  expectClose(
    found.deviations,
    names.map((name) => alu3.sd[name]),
  );
  expectClose(
    found.factors,
    names.map((name) => alu3.weights[name]),
  );
  names.forEach((name, j) => {
    const { values } = found.changes[j];
    expectClose(
      values.slice(1).map((c) => c * found.factors[j]),
      alu3.contributions[name],
    );
  });
  expectClose(found.growth.values.slice(1), alu3.growth);
  expectClose([Number(alu3.trend_target) - mean(found.growth.values)], [alu3.trend_adjustment]);
  const adjusted = trendAdjusted(found.growth, Number(alu3.trend_target));
  expectClose(adjusted.values.slice(1), alu3.growth_adj);
  expectClose(chainLevel(adjusted, found.life).values, alu3.level);
});

test("Chinese composite index: A, R, F and I of the vectors", () => {
  const of = (components: readonly Component[], reference: readonly Component[]) => {
    const life = indexLife(components);
    const changes = components.map((component) => componentChanges(component, life));
    const found = chineseFactors(components, changes, reference, life);
    const growth = {
      start: components[0].series.start,
      values: weightedChange(changes, found.factors, life),
    };
    return { ...found, level: chainLevel(growth, life).values };
  };
  const co = of(coincident, []);
  expectClose(co.scales, vectors.cn_ci.A_co);
  expectClose(co.average.slice(1), vectors.cn_ci.R_co);
  expect(co.f).toBe(1);
  expectClose(co.level, vectors.cn_ci.I_co);
  const le = of(leading, coincident);
  expectClose(le.scales, vectors.cn_ci.A_le);
  expectClose(le.average.slice(1), vectors.cn_ci.R_le);
  expectClose([le.f], [vectors.cn_ci.F_le]);
  expectClose(le.level, vectors.cn_ci.I_le);
});

test("index points split the change of the vector's level without a rest", () => {
  const { changes, factors, growth, level } = steps(coincident);
  const points = indexPoints({ changes, factors, growth, level });
  for (let t = 1; t < 18; t++) {
    const sum = points.reduce((s, { values }) => s + values[t], 0);
    expect(Math.abs(sum - (vectors.tcb.co_level[t] - vectors.tcb.co_level[t - 1]))).toBeLessThan(1e-12);
  }
});
