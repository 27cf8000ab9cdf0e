import type { WorkbookFunction } from "../workbook-function";
import { yoy } from "./yoy";

/** The functions of the group change, in the order of the catalogue. */
export const changeFunctions: readonly WorkbookFunction[] = [yoy];
