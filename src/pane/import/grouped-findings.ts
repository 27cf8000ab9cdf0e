import type { Finding } from "#import/finding";

/** Findings of one kind. */
export interface FindingGroup {
  readonly kind: string;
  readonly weight: Finding["weight"];
  readonly findings: readonly Finding[];
}

/** The findings by weight and kind, problems before notes, each kind where it comes first. */
export function groupedFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.weight} ${finding.fault.kind}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const all = [...groups].map(([kind, found]) => ({ kind, weight: found[0].weight, findings: found }));
  return [
    ...all.filter(({ weight }) => weight === "problem"),
    ...all.filter(({ weight }) => weight === "note"),
  ];
}
