import type { WorkbookFunction } from "../workbook-function";
import { about } from "./about";
import { args } from "./args";

/** The functions of the group support, in the order of the catalogue. */
export const supportFunctions: readonly WorkbookFunction[] = [args, about];
