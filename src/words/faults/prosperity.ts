import type { ProsperityFaults } from "#error/faults/prosperity";
import type { Sentences } from "../sentences";

export const prosperityFaults: Sentences<ProsperityFaults> = {};
