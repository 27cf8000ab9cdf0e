import type { CalendarFaults } from "#error/faults/calendar";
import type { Sentences } from "../sentences";

export const calendarFaults: Sentences<CalendarFaults> = {};
