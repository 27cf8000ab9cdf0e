import type { ProsperityFaults } from "#error/faults/prosperity";
import type { Sentences } from "../sentences";
import { ofTheModel } from "./prosperity-model";
import { ofTheMonth } from "./prosperity-month";
import { ofThePanel } from "./prosperity-panel";

export const prosperityFaults: Sentences<ProsperityFaults> = {
  ...ofTheModel,
  ...ofThePanel,
  ...ofTheMonth,
};
