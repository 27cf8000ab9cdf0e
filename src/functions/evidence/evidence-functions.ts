import type { WorkbookFunction } from "../workbook-function";
import { agrees } from "./agrees";
import { checkchange } from "./checkchange";
import { checktotal } from "./checktotal";
import { latest } from "./latest";
import { quality } from "./quality";

/** The functions of the group evidence, in the order of the catalogue. */
export const evidenceFunctions: readonly WorkbookFunction[] = [
  agrees,
  checkchange,
  checktotal,
  quality,
  latest,
];
