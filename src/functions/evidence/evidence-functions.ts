import type { WorkbookFunction } from "../workbook-function";

/** The functions of the group evidence, in the order of the catalogue. */
export const evidenceFunctions: readonly WorkbookFunction[] = [];
