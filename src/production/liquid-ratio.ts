import { fault, type Fault } from "#error/fault";
import { shareFault } from "./share";

/**
 * Liquid ratio 铝水比例: the share of metal that is used liquid instead of being cast.
 *
 *     l = 1 − ingot / output
 *
 * @param output  output of primary aluminium, in any unit of weight
 * @param ingot   ingot cast 铸锭量, in the unit of `output`
 * @returns  a fraction; `NaN` where either is missing; a fault where output is 0, where a weight is below 0,
 *           and where more is cast than made
 * @source   SMM, monthly production analysis: 1.0558 Mt of ingot of 3.562 Mt in January 2024 is 70.36 %
 * @example  liquidRatio(3.562, 1.0558)  // 1 - 1.0558 / 3.562
 */
export function liquidRatio(output: number, ingot: number): number | Fault {
  if (Number.isNaN(output) || Number.isNaN(ingot)) return NaN;
  if (output === 0) return fault("zero-divisor", { argument: "output" });
  if (output < 0) return fault("below-zero", { argument: "output", found: output });
  if (ingot < 0) return fault("below-zero", { argument: "ingot", found: ingot });
  return ingot > output ? fault("ingot-above-output", { output, ingot }) : 1 - ingot / output;
}

/**
 * Ingot cast 铸锭量: output that is not used liquid.
 *
 *     ingot = output · (1 − l)
 *
 * @param output  output of primary aluminium, in any unit of weight
 * @param ratio   liquid ratio, a fraction
 * @returns  the unit of `output`; `NaN` where either is missing; a fault where the ratio is no share of 1
 * @source   SMM, monthly production analysis, as `liquidRatio`
 * @example  ingotCast(3.562, 0.7036)  // 3.562 * 0.2964
 */
export function ingotCast(output: number, ratio: number): number | Fault {
  if (output < 0) return fault("below-zero", { argument: "output", found: output });
  return shareFault("liquid_ratio", ratio) ?? output * (1 - ratio);
}
