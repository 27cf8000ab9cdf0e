import type { WorkbookFunction } from "../workbook-function";

/** The functions of the group support, in the order of the catalogue. */
export const supportFunctions: readonly WorkbookFunction[] = [];
