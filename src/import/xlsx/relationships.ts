import type { XmlTaker } from "./xml-reader";
import { partName } from "./zip-directory";

/** Another part that a part of the package refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "sharedStrings", "styles", "officeDocument". */
  readonly type: string;
  /** The name of the part, as `partName` writes it. */
  readonly part: string;
}

/** Where the relationships of a part are written. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads relationships into `found`. What lies outside of the package is left out. */
export function relationshipTaker(of: string, found: Relationship[]): XmlTaker {
  const folder = of.slice(0, of.lastIndexOf("/") + 1);
  return {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== "Relationship" || !Id || !Type || !Target || TargetMode === "External") return;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), part: target(folder, Target) });
    },
  };
}

function target(folder: string, written: string): string {
  const path = written.startsWith("/") ? written : folder + written;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return partName(steps.join("/"));
}
