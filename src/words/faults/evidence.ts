import type { EvidenceFaults } from "#error/faults/evidence";
import type { Sentences } from "../sentences";

export const evidenceFaults: Sentences<EvidenceFaults> = {};
