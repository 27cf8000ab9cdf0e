import type { WorkbookFunction } from "../workbook-function";

/** The functions of the group production, in the order of the catalogue. */
export const productionFunctions: readonly WorkbookFunction[] = [];
