import type { Guide } from "../guide";
import { agreesGuide } from "./agrees-guide";
import { checkchangeGuide } from "./checkchange-guide";
import { checktotalGuide } from "./checktotal-guide";
import { latestGuide } from "./latest-guide";
import { qualityGuide } from "./quality-guide";

/** The help of the functions of the group evidence, by name. */
export const evidenceGuides: Readonly<Record<string, Guide>> = {
  AGREES: agreesGuide,
  CHECKCHANGE: checkchangeGuide,
  CHECKTOTAL: checktotalGuide,
  QUALITY: qualityGuide,
  LATEST: latestGuide,
};
