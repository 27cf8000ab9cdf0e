import type { Guide } from "../guide";
import { yoyGuide } from "./yoy-guide";

/** The help of the functions of the group change, by name. */
export const changeGuides: Readonly<Record<string, Guide>> = { YOY: yoyGuide };
