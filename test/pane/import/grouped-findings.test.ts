import { fault } from "#error/fault";
import { groupedFindings } from "#pane/import/grouped-findings";
import type { Finding } from "#import/finding";

const cell = (address: string, weight: Finding["weight"]): Finding => ({
  address,
  weight,
  fault: fault("cell-not-understood", { found: address }),
});

test("findings stand by kind, problems before notes, and none is lost", () => {
  const whole: Finding = { address: null, weight: "note", fault: fault("import-empty", {}) };
  const groups = groupedFindings([whole, cell("B2", "note"), cell("B3", "problem"), cell("B4", "problem")]);
  expect(groups.map(({ weight, findings }) => [weight, findings.map(({ address }) => address)])).toEqual([
    ["problem", ["B3", "B4"]],
    ["note", [null]],
    ["note", ["B2"]],
  ]);
});
