import { roleGuide } from "./role-guide";

export const coincidentGuide = roleGuide("COINCIDENT", "coincident", { en: "coincident", zh: "一致" });
