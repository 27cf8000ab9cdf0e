import { month, year } from "#calendar/period";
import { compositeDefaults, compositeIndex, type CompositeMethod } from "#composite/composite-index";
import { series, type Series } from "#series/series";
import type { Component } from "#composite/component";
import fc from "fast-check";
import { alu3, alu3Components, coincident, expectClose, leading, vectors } from "./reference";

const conferenceBoard = { ...compositeDefaults, method: "conference-board" } as const;
const level = (name: string, values: readonly number[], more: Partial<Component> = {}): Component => ({
  name,
  series: series(month(2020, 1), values),
  isRate: false,
  weight: 1,
  sign: 1,
  ...more,
});

test("the coincident index by The Conference Board's steps, first year at 100", () => {
  const found = compositeIndex(coincident, conferenceBoard);
  expectClose(found.factors, vectors.tcb.co_factors);
  expectClose(found.growth.values.slice(1), vectors.tcb.co_growth);
  expectClose(found.index.values, vectors.tcb.co_rebased);
});

test("the Chinese coincident index has F = 1, the leading one is brought to its volatility", () => {
  const co = compositeIndex(coincident, compositeDefaults);
  expectClose(co.index.values, vectors.cn_ci.rebased_co);
  const le = compositeIndex(leading, { ...compositeDefaults, reference: coincident });
  expectClose(le.index.values, vectors.cn_ci.rebased_le);
});

test("190 months by The Conference Board's steps agree with a 50-digit run", () => {
  const found = compositeIndex(alu3Components, {
    ...conferenceBoard,
    base: { kind: "span", first: year(2015), last: year(2015) },
  });
  expectClose(found.growth.values.slice(1), alu3.growth);
  expectClose(found.factors, Object.values(alu3.weights));
});
