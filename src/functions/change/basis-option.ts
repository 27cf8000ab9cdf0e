import { refuse } from "#error/alu-error";
import type { Basis } from "#change/on-basis";
import type { Argument } from "#cells/cell";
import { wordsOption } from "#cells/options";
import type { Table } from "#cells/table";
import { basisWords } from "#words/choices";

/** The basis of a comparison; every basis but raw needs to know which months the rows are. */
export function basisOption(argument: Argument, { dated }: Table): readonly Basis[] {
  const basis = wordsOption(argument, "basis", basisWords);
  const other = basis.filter((word) => word !== "raw");
  if (!dated && other.length > 0) refuse("needs-months", { need: `basis ${other.join("+")}` });
  return basis;
}
