import type { Guide } from "../guide";
import { coincidentGuide } from "./coincident-guide";
import { laggingGuide } from "./lagging-guide";
import { leadingGuide } from "./leading-guide";
import { lightsGuide } from "./lights-guide";
import { limitsGuide } from "./limits-guide";
import { modelGuide } from "./model-guide";
import { prosperityGuide } from "./prosperity-guide";
import { subindexGuide } from "./subindex-guide";
import { zoneGuide } from "./zone-guide";

/** The help of the functions of the group prosperity, by name. */
export const prosperityGuides: Readonly<Record<string, Guide>> = {
  MODEL: modelGuide,
  PROSPERITY: prosperityGuide,
  LEADING: leadingGuide,
  COINCIDENT: coincidentGuide,
  LAGGING: laggingGuide,
  SUBINDEX: subindexGuide,
  LIMITS: limitsGuide,
  LIGHTS: lightsGuide,
  ZONE: zoneGuide,
};
