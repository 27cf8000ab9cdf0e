import { roleEntry } from "./role-entry";

export const leading = roleEntry("LEADING", "leading");
