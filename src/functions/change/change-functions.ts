import type { WorkbookFunction } from "../workbook-function";
import { annualise } from "./annualise";
import { baseeffect } from "./baseeffect";
import { basegap } from "./basegap";
import { chain } from "./chain";
import { change } from "./change";
import { contrib } from "./contrib";
import { decum } from "./decum";
import { diff } from "./diff";
import { impliedbase } from "./impliedbase";
import { janfeb } from "./janfeb";
import { mom } from "./mom";
import { monthyoy } from "./monthyoy";
import { rebase } from "./rebase";
import { yoy } from "./yoy";
import { ytd } from "./ytd";

/** The functions of the group change, in the order of the catalogue. */
export const changeFunctions: readonly WorkbookFunction[] = [
  yoy,
  mom,
  change,
  diff,
  annualise,
  ytd,
  decum,
  janfeb,
  monthyoy,
  impliedbase,
  basegap,
  chain,
  contrib,
  baseeffect,
  rebase,
];
