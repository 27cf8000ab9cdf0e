import type { ProductionFaults } from "#error/faults/production";
import type { Sentences } from "../sentences";

export const productionFaults: Sentences<ProductionFaults> = {};
