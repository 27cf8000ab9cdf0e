import type { WorkbookFunction } from "../workbook-function";
import { align } from "./align";
import { daycount } from "./daycount";
import { festival } from "./festival";
import { period } from "./period";
import { tofreq } from "./tofreq";

/** The functions of the group calendar, in the order of the catalogue. */
export const calendarFunctions: readonly WorkbookFunction[] = [daycount, period, align, tofreq, festival];
