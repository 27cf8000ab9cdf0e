import { calendarFunctions } from "./calendar/calendar-functions";
import { changeFunctions } from "./change/change-functions";
import { compositeFunctions } from "./composite/composite-functions";
import { evidenceFunctions } from "./evidence/evidence-functions";
import { productionFunctions } from "./production/production-functions";
import { prosperityFunctions } from "./prosperity/prosperity-functions";
import { supportFunctions } from "./support/support-functions";
import type { WorkbookFunction } from "./workbook-function";

/** Every ALU function. All that a host, a page or a file says of them comes from here and from the guides. */
export const catalogue: readonly WorkbookFunction[] = [
  ...changeFunctions,
  ...calendarFunctions,
  ...productionFunctions,
  ...compositeFunctions,
  ...prosperityFunctions,
  ...evidenceFunctions,
  ...supportFunctions,
];

const byName = new Map(catalogue.map((f) => [f.name, f]));

/** The function of this name, with or without ALU. before it, in any case. */
export function functionNamed(name: string): WorkbookFunction | undefined {
  return byName.get(
    name
      .trim()
      .toUpperCase()
      .replace(/^ALU\./, ""),
  );
}
