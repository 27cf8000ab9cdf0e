import { roleEntry } from "./role-entry";

export const coincident = roleEntry("COINCIDENT", "coincident");
