import { month } from "#calendar/period";
import { chainLevel } from "#composite/chain-level";
import { compositeDefaults, compositeIndex } from "#composite/composite-index";
import { series } from "#series/series";
import { alu3, level } from "../composite/reference";

describe("the published step of The Conference Board", () => {
  // globalindicators.org, methodology: March to April 1998, average weekly hours and the whole index.
  const {
    avg_weekly_hours,
    symmetric_change,
    factor,
    contribution,
    index_march,
    sum_contributions,
    index_april,
  } = alu3.published_example;

  test("hours of 41.8 and then 41.4 are a change of −0.96, a contribution of −0.18", () => {
    const { growth } = compositeIndex([level("hours", avg_weekly_hours)], { ...compositeDefaults, method: "mean" });
    expect(growth.values[1].toFixed(2)).toBe(symmetric_change.toFixed(2));
    expect((factor * growth.values[1]).toFixed(2)).toBe(contribution.toFixed(2));
  });

  test("contributions that add up to 0.06 take the index from 105.2 to 105.3", () => {
    const growth = series(month(1998, 3), [NaN, sum_contributions]);
    const chained = chainLevel(growth, { first: 0, last: 1 }).values[1];
    expect(((index_march * chained) / 100).toFixed(1)).toBe(index_april.toFixed(1));
  });
});
