import type { WorkbookFunction } from "../workbook-function";
import { composite } from "./composite";
import { diffusion } from "./diffusion";
import { indexcontrib } from "./indexcontrib";
import { standardise } from "./standardise";
import { weights } from "./weights";

/** The functions of the group composite, in the order of the catalogue. */
export const compositeFunctions: readonly WorkbookFunction[] = [
  composite,
  diffusion,
  standardise,
  weights,
  indexcontrib,
];
