import { AluError } from "#error/alu-error";
import { fault, type Fault } from "#error/fault";

/**
 * A share of 1 as it must be typed, or the fault that says how: 70.36 is 70.36 % typed without its sign.
 *
 * @param argument  the parameter's name, for the sentence
 * @returns  null where the value is between 0 and 1, or missing
 * @example  shareFault("liquid_ratio", 0.7036)  // null
 */
export function shareFault(argument: string, value: number): Fault | null {
  if (value > 1 && value <= 100) return fault("percent-as-number", { argument, found: value });
  return value < 0 || value > 1 ? fault("not-a-share", { argument, found: value }) : null;
}

/** Stops where the value is no share of 1. */
export function refuseUnlessShare(argument: string, value: number): void {
  const wrong = shareFault(argument, value);
  if (wrong) throw new AluError(wrong.kind, wrong.parameters);
}
