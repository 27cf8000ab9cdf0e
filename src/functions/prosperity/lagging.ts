import { roleEntry } from "./role-entry";

export const lagging = roleEntry("LAGGING", "lagging");
