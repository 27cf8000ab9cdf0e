import type { Guide } from "../guide";

/** The help of the functions of the group prosperity, by name. */
export const prosperityGuides: Readonly<Record<string, Guide>> = {};
