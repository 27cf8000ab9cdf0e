import type { Guide } from "../guide";
import { compositeGuide } from "./composite-guide";
import { diffusionGuide } from "./diffusion-guide";
import { indexcontribGuide } from "./indexcontrib-guide";
import { standardiseGuide } from "./standardise-guide";
import { weightsGuide } from "./weights-guide";

/** The help of the functions of the group composite, by name. */
export const compositeGuides: Readonly<Record<string, Guide>> = {
  COMPOSITE: compositeGuide,
  DIFFUSION: diffusionGuide,
  STANDARDISE: standardiseGuide,
  WEIGHTS: weightsGuide,
  INDEXCONTRIB: indexcontribGuide,
};
