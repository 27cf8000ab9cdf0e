import type { Guide } from "../guide";

/** The help of the functions of the group evidence, by name. */
export const evidenceGuides: Readonly<Record<string, Guide>> = {};
