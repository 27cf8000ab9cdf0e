import type { Guide } from "../guide";
import { annualiseGuide } from "./annualise-guide";
import { baseeffectGuide } from "./baseeffect-guide";
import { basegapGuide } from "./basegap-guide";
import { chainGuide } from "./chain-guide";
import { changeGuide } from "./change-guide";
import { contribGuide } from "./contrib-guide";
import { decumGuide } from "./decum-guide";
import { diffGuide } from "./diff-guide";
import { impliedbaseGuide } from "./impliedbase-guide";
import { janfebGuide } from "./janfeb-guide";
import { momGuide } from "./mom-guide";
import { monthyoyGuide } from "./monthyoy-guide";
import { rebaseGuide } from "./rebase-guide";
import { yoyGuide } from "./yoy-guide";
import { ytdGuide } from "./ytd-guide";

/** The help of the functions of the group change, by name. */
export const changeGuides: Readonly<Record<string, Guide>> = {
  YOY: yoyGuide,
  MOM: momGuide,
  CHANGE: changeGuide,
  DIFF: diffGuide,
  ANNUALISE: annualiseGuide,
  YTD: ytdGuide,
  DECUM: decumGuide,
  JANFEB: janfebGuide,
  MONTHYOY: monthyoyGuide,
  IMPLIEDBASE: impliedbaseGuide,
  BASEGAP: basegapGuide,
  CHAIN: chainGuide,
  CONTRIB: contribGuide,
  BASEEFFECT: baseeffectGuide,
  REBASE: rebaseGuide,
};
