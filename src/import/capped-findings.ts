import { fault } from "#error/fault";
import type { Finding } from "./finding";

/** Findings of one kind that are told one by one. Nobody reads more, and a file may have a million. */
export const mostOfAKind = 1000;

/** Collects findings: of each kind the first thousand, and how many more there were. */
export interface CappedFindings {
  readonly tell: (finding: Finding) => void;
  readonly all: () => readonly Finding[];
}

/** No findings yet. */
export function cappedFindings(): CappedFindings {
  const kept: Finding[] = [];
  const counts = new Map<string, number>();
  let more = 0;
  return {
    tell(finding) {
      const count = (counts.get(finding.fault.kind) ?? 0) + 1;
      counts.set(finding.fault.kind, count);
      if (count <= mostOfAKind) kept.push(finding);
      else more++;
    },
    all: () =>
      more === 0
        ? kept
        : [...kept, { address: null, weight: "problem", fault: fault("more-findings", { more }) }],
  };
}
