import type { Guide } from "../guide";

/** The help of the functions of the group composite, by name. */
export const compositeGuides: Readonly<Record<string, Guide>> = {};
