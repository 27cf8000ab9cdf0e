import { roleGuide } from "./role-guide";

export const leadingGuide = roleGuide("LEADING", "leading", { en: "leading", zh: "先行" });
