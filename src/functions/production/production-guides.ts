import type { Guide } from "../guide";
import { apparentGuide } from "./apparent-guide";
import { cappathGuide } from "./cappath-guide";
import { dailyGuide } from "./daily-guide";
import { exsubsidyGuide } from "./exsubsidy-guide";
import { ingotGuide } from "./ingot-guide";
import { liquidratioGuide } from "./liquidratio-guide";
import { lostoutputGuide } from "./lostoutput-guide";
import { oprateGuide } from "./oprate-guide";
import { parityGuide } from "./parity-guide";
import { runrateGuide } from "./runrate-guide";
import { shareofGuide } from "./shareof-guide";
import { smeltcostGuide } from "./smeltcost-guide";
import { spreadGuide } from "./spread-guide";
import { stockdaysGuide } from "./stockdays-guide";
import { tonneprofitGuide } from "./tonneprofit-guide";
import { tounitGuide } from "./tounit-guide";
import { weightedrateGuide } from "./weightedrate-guide";

/** The help of the functions of the group production, by name. */
export const productionGuides: Readonly<Record<string, Guide>> = {
  DAILY: dailyGuide,
  RUNRATE: runrateGuide,
  OPRATE: oprateGuide,
  WEIGHTEDRATE: weightedrateGuide,
  LIQUIDRATIO: liquidratioGuide,
  INGOT: ingotGuide,
  SHAREOF: shareofGuide,
  CAPPATH: cappathGuide,
  LOSTOUTPUT: lostoutputGuide,
  STOCKDAYS: stockdaysGuide,
  APPARENT: apparentGuide,
  SMELTCOST: smeltcostGuide,
  TONNEPROFIT: tonneprofitGuide,
  PARITY: parityGuide,
  SPREAD: spreadGuide,
  EXSUBSIDY: exsubsidyGuide,
  TOUNIT: tounitGuide,
};
