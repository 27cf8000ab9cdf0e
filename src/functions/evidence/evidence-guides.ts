import type { Guide } from "../guide";
import { agreesGuide } from "./agrees-guide";
import { checkchangeGuide } from "./checkchange-guide";
import { checktotalGuide } from "./checktotal-guide";
import { getdataGuide } from "./getdata-guide";
import { latestGuide } from "./latest-guide";
import { metaGuide } from "./meta-guide";
import { qualityGuide } from "./quality-guide";
import { revisionsGuide } from "./revisions-guide";

/** The help of the functions of the group evidence, by name. */
export const evidenceGuides: Readonly<Record<string, Guide>> = {
  AGREES: agreesGuide,
  CHECKCHANGE: checkchangeGuide,
  CHECKTOTAL: checktotalGuide,
  QUALITY: qualityGuide,
  GETDATA: getdataGuide,
  META: metaGuide,
  LATEST: latestGuide,
  REVISIONS: revisionsGuide,
};
