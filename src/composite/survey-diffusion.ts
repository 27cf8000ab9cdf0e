import { at } from "#error/place";
import { fault } from "#error/fault";
import { mapOrFault, type Result, type Series } from "#series/series";

/** The answers to one question of a survey: how many said higher, the same, and lower, as counts or as shares. */
export interface Answers {
  readonly higher: Series;
  readonly same: Series;
  readonly lower: Series;
}

/**
 * Diffusion index of a survey, as in a purchasing managers' index: the share of those who answered higher, and half of
 * those who answered the same.
 *
 *     DI = 100 · (higher + ½ same) / (higher + same + lower)
 *
 * @param answers  zero or above, on the same periods; a blank among the three makes the month missing
 * @returns  0 to 100; above 50 more see a rise than a fall
 * @source   国家统计局, 中国采购经理指数 (PMI), 扩散指数: 正向回答的百分比加上回答不变的百分比的一半
 * @example  surveyDiffusion({ higher: series(month(2025, 1), [30]), same: series(month(2025, 1), [50]), lower: series(month(2025, 1), [20]) }).values[0]  // 55
 */
export function surveyDiffusion({ higher, same, lower }: Answers): Result {
  return mapOrFault(higher, (t) => {
    const [up, still, down] = [higher, same, lower].map(({ values }) => values[t]);
    const negative = Math.min(up, still, down);
    if (negative < 0) return fault("answers-negative", { place: at(t), found: negative });
    const all = up + still + down;
    if (Number.isNaN(all) || all === 0) return fault("nothing-to-compare", { place: at(t) });
    return (100 * (up + still / 2)) / all;
  });
}
