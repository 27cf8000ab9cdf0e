import type { WorkbookFunction } from "../workbook-function";

/** The functions of the group prosperity, in the order of the catalogue. */
export const prosperityFunctions: readonly WorkbookFunction[] = [];
