import type { WorkbookFunction } from "../workbook-function";
import { agrees } from "./agrees";
import { checkchange } from "./checkchange";
import { checktotal } from "./checktotal";
import { getdata } from "./getdata";
import { latest } from "./latest";
import { meta } from "./meta";
import { quality } from "./quality";
import { revisions } from "./revisions";

/** The functions of the group evidence, in the order of the catalogue. */
export const evidenceFunctions: readonly WorkbookFunction[] = [
  agrees,
  checkchange,
  checktotal,
  quality,
  getdata,
  meta,
  latest,
  revisions,
];
