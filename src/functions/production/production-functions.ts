import type { WorkbookFunction } from "../workbook-function";
import { apparent } from "./apparent";
import { cappath } from "./cappath";
import { daily } from "./daily";
import { exsubsidy } from "./exsubsidy";
import { ingot } from "./ingot";
import { liquidratio } from "./liquidratio";
import { lostoutput } from "./lostoutput";
import { oprate } from "./oprate";
import { parity } from "./parity";
import { runrate } from "./runrate";
import { shareof } from "./shareof";
import { smeltcost } from "./smeltcost";
import { spread } from "./spread";
import { stockdays } from "./stockdays";
import { tonneprofit } from "./tonneprofit";
import { tounit } from "./tounit";
import { weightedrate } from "./weightedrate";

/** The functions of the group production, in the order of the catalogue. */
export const productionFunctions: readonly WorkbookFunction[] = [
  daily,
  runrate,
  oprate,
  weightedrate,
  liquidratio,
  ingot,
  shareof,
  cappath,
  lostoutput,
  stockdays,
  apparent,
  smeltcost,
  tonneprofit,
  parity,
  spread,
  exsubsidy,
  tounit,
];
