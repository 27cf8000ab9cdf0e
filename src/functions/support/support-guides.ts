import type { Guide } from "../guide";
import { aboutGuide } from "./about-guide";
import { argsGuide } from "./args-guide";

/** The help of the functions of the group support, by name. */
export const supportGuides: Readonly<Record<string, Guide>> = { ARGS: argsGuide, ABOUT: aboutGuide };
