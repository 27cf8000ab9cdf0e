import type { CompositeFaults } from "#error/faults/composite";
import type { Sentences } from "../sentences";

export const compositeFaults: Sentences<CompositeFaults> = {};
