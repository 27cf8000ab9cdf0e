import type { CompositeMethod } from "#composite/composite-index";
import { refuse } from "#error/alu-error";
import type { Argument } from "#cells/cell";
import { isGiven } from "#cells/given";
import { wordOption } from "#cells/options";
import { compositeMethodWords } from "#words/choices";

/** The method of a composite index; weights given to one that sets its own are refused rather than passed over. */
export function compositeMethod(method: Argument, weights: Argument): CompositeMethod {
  const chosen = wordOption(method, "method", compositeMethodWords, "chinese");
  if (chosen === "conference-board" && isGiven(weights))
    refuse("not-used-by", { argument: "weights", method: chosen });
  return chosen;
}
