import { fault } from "#error/fault";
import type { Finding } from "../finding";

/** Findings of one kind that are told one by one; a reader looks no further, and a file may hold millions. */
const most = 200;

/**
 * The findings, of each kind no more than its first two hundred, and one that counts the rest.
 */
export function capped(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= most) return findings;
  const told = new Map<string, number>();
  const kept = findings.filter(({ fault: { kind } }) => {
    const n = (told.get(kind) ?? 0) + 1;
    told.set(kind, n);
    return n <= most;
  });
  const more = findings.length - kept.length;
  if (more === 0) return findings;
  return [...kept, { address: null, weight: "problem", fault: fault("more-findings", { more }) }];
}
