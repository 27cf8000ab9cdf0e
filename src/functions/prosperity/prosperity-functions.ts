import type { WorkbookFunction } from "../workbook-function";
import { coincident } from "./coincident";
import { lagging } from "./lagging";
import { leading } from "./leading";
import { lights } from "./lights";
import { limits } from "./limits";
import { model } from "./model";
import { prosperity } from "./prosperity";
import { subindex } from "./subindex";
import { zone } from "./zone";

/** The functions of the group prosperity, in the order of the catalogue. */
export const prosperityFunctions: readonly WorkbookFunction[] = [
  model,
  prosperity,
  leading,
  coincident,
  lagging,
  subindex,
  limits,
  lights,
  zone,
];
