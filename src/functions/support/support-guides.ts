import type { Guide } from "../guide";

/** The help of the functions of the group support, by name. */
export const supportGuides: Readonly<Record<string, Guide>> = {};
