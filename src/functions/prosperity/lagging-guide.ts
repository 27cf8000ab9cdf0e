import { roleGuide } from "./role-guide";

export const laggingGuide = roleGuide("LAGGING", "lagging", { en: "lagging", zh: "滞后" });
