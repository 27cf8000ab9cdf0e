import type { Fault } from "#error/fault";
import { cappedFindings } from "../capped-findings";
import type { Finding } from "../finding";

/** Findings of a sheet as they come up. */
export interface FindingList {
  readonly note: (address: string | null, fault: Fault) => void;
  readonly problem: (address: string | null, fault: Fault) => void;
  readonly done: () => readonly Finding[];
}

/** No findings yet. */
export function findingList(): FindingList {
  const findings = cappedFindings();
  return {
    note: (address, fault) => findings.tell({ address, weight: "note", fault }),
    problem: (address, fault) => findings.tell({ address, weight: "problem", fault }),
    done: findings.all,
  };
}
