import type { Guide } from "../guide";
import { alignGuide } from "./align-guide";
import { daycountGuide } from "./daycount-guide";
import { festivalGuide } from "./festival-guide";
import { periodGuide } from "./period-guide";
import { tofreqGuide } from "./tofreq-guide";

/** The help of the functions of the group calendar, by name. */
export const calendarGuides: Readonly<Record<string, Guide>> = {
  DAYCOUNT: daycountGuide,
  PERIOD: periodGuide,
  ALIGN: alignGuide,
  TOFREQ: tofreqGuide,
  FESTIVAL: festivalGuide,
};
