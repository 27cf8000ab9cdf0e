import type { Guide } from "../guide";

/** The help of the functions of the group production, by name. */
export const productionGuides: Readonly<Record<string, Guide>> = {};
