import fc from "fast-check";
import { referenceOf, referenceText, sheetText } from "#pane/formula/reference";

test.each([
  ["Panel", "Panel"],
  ["Published 2", "'Published 2'"],
  ["Q1's data", "'Q1''s data'"],
  ["面板", "'面板'"],
  ["2024", "'2024'"],
  ["AB12", "'AB12'"],
  ["RC", "'RC'"],
  ["R1C1", "'R1C1'"],
  ["A-B", "'A-B'"],
  ["TRUE", "'TRUE'"],
])("the sheet %s is written %s", (sheet, written) => expect(sheetText(sheet)).toBe(written));

test.each(["Panel!hello", "2024-01", "A0", "ABCD1", "Sheet!A1!B2", "1-2月", "A", "12", "A:1"])(
  "%s is no range",
  (text) => expect(referenceOf(text)).toBeNull(),
);

test("any sheet's name comes back from the formula that names it", () => {
  const name = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 31 })
    .filter((s) => !/[[\]:*?/\\\n\r\u2028\u2029]/.test(s) && !s.startsWith("'"));
  fc.assert(
    fc.property(name, (sheet) => {
      const range = { sheet, address: "B2:C9" };
      expect(referenceOf(referenceText(range, null).trim())).toEqual(range);
    }),
  );
});
