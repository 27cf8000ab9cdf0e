import type { Argument } from "./cell";
import { isMissing } from "./missing";

/** True where an argument was given and holds anything: a reference to blank cells is as good as none. */
export function isGiven(argument: Argument): argument is NonNullable<Argument> {
  return argument !== null && argument.some((row) => row.some((cell) => !isMissing(cell)));
}
