import { formulaText, missingArgument } from "#pane/formula/formula-text";
import { needed, optional, type WorkbookFunction } from "#functions/workbook-function";

const yoy: WorkbookFunction = {
  name: "YOY",
  group: "change",
  parameters: [needed("values"), optional("dates"), optional("basis"), optional("method")],
  answer: () => [[0]],
};

test("optional arguments at the end vanish", () =>
  expect(formulaText(yoy, { values: "A1:A24", dates: "B1:B24" }, null)).toBe("=ALU.YOY(A1:A24,B1:B24)"));

test("an argument left out between two keeps its comma", () =>
  expect(formulaText(yoy, { values: "A1:A24", method: "log" }, null)).toBe('=ALU.YOY(A1:A24,,,"log")'));

test("a required argument that is empty shows its name", () => {
  expect(formulaText(yoy, {}, null)).toBe("=ALU.YOY(values)");
  expect(formulaText(yoy, { basis: "daily" }, null)).toBe('=ALU.YOY(values,,"daily")');
  expect(missingArgument(yoy, { basis: "daily" })).toBe("values");
  expect(missingArgument(yoy, { values: "A1" })).toBeUndefined();
});

test("a function without required arguments may be called with none", () =>
  expect(formulaText({ ...yoy, name: "MODEL", parameters: [optional("name")] }, {}, null)).toBe(
    "=ALU.MODEL()",
  ));
