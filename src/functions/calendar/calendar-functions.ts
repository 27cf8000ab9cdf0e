import type { WorkbookFunction } from "../workbook-function";

/** The functions of the group calendar, in the order of the catalogue. */
export const calendarFunctions: readonly WorkbookFunction[] = [];
