import type { WorkbookFunction } from "../workbook-function";

/** The functions of the group composite, in the order of the catalogue. */
export const compositeFunctions: readonly WorkbookFunction[] = [];
