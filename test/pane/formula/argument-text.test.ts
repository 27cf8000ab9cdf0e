import fc from "fast-check";
import { argumentText } from "#pane/formula/argument-text";
import { expressionOf } from "#pane/formula/expression";

test.each([
  ["3562", "3562"],
  ["3,562.5", "3562.5"],
  ["４．２%", "4.2%"],
  ["−0.545", "-0.545"],
  ["+2.3", "2.3"],
  ["1e-3", "1e-3"],
  ["2024-01", '"2024-01"'],
  ["1-2月", '"1-2月"'],
  ["65-95", '"65-95"'],
  ["janfeb+daily", '"janfeb+daily"'],
  ['12" pipe', '"12"" pipe"'],
  ['"44.0"', '"44.0"'],
  ["A1:B24", "A1:B24"],
  ["$A$1", "$A$1"],
  ["A:C", "A:C"],
  ["Panel!A5:M171", "Panel!A5:M171"],
  ["面板!A5:M171", "'面板'!A5:M171"],
  ["'My data'!A1", "'My data'!A1"],
  ["Panel[#All]", "Panel[#All]"],
  ["{1;2;3}", "{1;2;3}"],
  ["true", "true"],
  ["=Output", "Output"],
  ["ALU.YOY(A1:A24)", "ALU.YOY(A1:A24)"],
  ["2015-01:2024-12", '"2015-01:2024-12"'],
])("%s is written %s", (typed, written) => expect(argumentText(typed, null)).toBe(written));

test.each(["", "  ", "="])("an empty field %j leaves the argument out", (typed) =>
  expect(argumentText(typed, null)).toBeNull(),
);

test("a range on the sheet of the formula is written without its sheet", () => {
  expect(argumentText("Panel!A1:A9", "Panel")).toBe("A1:A9");
  expect(argumentText("Panel!A1:A9", "Index")).toBe("Panel!A1:A9");
});

test("any text that becomes a quoted text is read back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (typed) => {
      const written = argumentText(typed, null);
      if (!written?.startsWith('"') || typed.trim().startsWith('"')) return;
      expect(expressionOf(written)).toEqual({ kind: "value", cells: [[typed.trim()]] });
    }),
  );
});
