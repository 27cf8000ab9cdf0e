import { fault } from "#error/fault";
import { cappedFindings, mostOfAKind } from "#import/capped-findings";
import type { Finding } from "#import/finding";

test("a million findings of a kind become a thousand and their number", () => {
  const findings = cappedFindings();
  const cell: Finding = {
    address: "A1",
    weight: "problem",
    fault: fault("cell-not-understood", { found: "x" }),
  };
  for (let i = 0; i < 1_000_000; i++) findings.tell(cell);
  findings.tell({ address: null, weight: "note", fault: fault("import-empty", {}) });
  const all = findings.all();
  expect(all).toHaveLength(mostOfAKind + 2);
  expect(all.at(-2)!.fault.kind).toBe("import-empty");
  expect(all.at(-1)!.fault).toEqual(fault("more-findings", { more: 1_000_000 - mostOfAKind }));
});

test("few findings stay as they are", () => {
  const findings = cappedFindings();
  expect(findings.all()).toEqual([]);
});
