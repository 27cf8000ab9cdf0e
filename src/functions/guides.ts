import { calendarGuides } from "./calendar/calendar-guides";
import { changeGuides } from "./change/change-guides";
import { compositeGuides } from "./composite/composite-guides";
import { evidenceGuides } from "./evidence/evidence-guides";
import type { Guide } from "./guide";
import { productionGuides } from "./production/production-guides";
import { prosperityGuides } from "./prosperity/prosperity-guides";
import { supportGuides } from "./support/support-guides";

/** The help of every function, by its name. It is kept apart from the catalogue so that Excel computes
 *  before any help is loaded. */
export const guides: Readonly<Record<string, Guide>> = {
  ...changeGuides,
  ...calendarGuides,
  ...productionGuides,
  ...compositeGuides,
  ...prosperityGuides,
  ...evidenceGuides,
  ...supportGuides,
};
