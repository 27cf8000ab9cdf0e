import { refuse } from "#error/alu-error";
import type { Result } from "#series/series";
import type { Component } from "./component";
import { cumulativeDiffusion } from "./cumulative-diffusion";
import { conferenceBoardTolerance, diffusionIndex } from "./diffusion-index";
import { surveyDiffusion } from "./survey-diffusion";

export type DiffusionKind = "plain" | "cumulative" | "survey" | "tolerance";

/**
 * The diffusion index of a kind: the share of components that rise (plain), with changes below 0.05 % as none
 * (tolerance), its running sum above 50 (cumulative), or the share of answers to a survey (survey), whose three
 * components are those who said higher, the same, and lower.
 *
 * @param periods  over how many periods a component is seen to rise; not used by a survey, which asks about it
 * @returns  0 to 100 for the periods of the components; cumulative is in points about 0
 * @faults   `survey-columns`, and those of `diffusionIndex`
 */
export function diffusion(components: readonly Component[], kind: DiffusionKind, periods: number): Result {
  switch (kind) {
    case "plain":
      return diffusionIndex(components, { periods, tolerance: 0 });
    case "tolerance":
      return diffusionIndex(components, { periods, tolerance: conferenceBoardTolerance });
    case "cumulative":
      return cumulativeDiffusion(diffusionIndex(components, { periods, tolerance: 0 }));
    case "survey": {
      if (components.length !== 3) refuse("survey-columns", { columns: components.length });
      const [higher, same, lower] = components.map(({ series }) => series);
      return surveyDiffusion({ higher, same, lower });
    }
  }
}
