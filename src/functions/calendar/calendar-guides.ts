import type { Guide } from "../guide";

/** The help of the functions of the group calendar, by name. */
export const calendarGuides: Readonly<Record<string, Guide>> = {};
