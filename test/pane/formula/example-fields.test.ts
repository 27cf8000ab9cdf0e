import { catalogue } from "#functions/catalogue";
import { guides } from "#functions/guides";
import { exampleFields } from "#pane/formula/example-fields";
import { expressionOf } from "#pane/formula/expression";
import { formulaText, missingArgument } from "#pane/formula/formula-text";

const examples = catalogue.flatMap((f) =>
  guides[f.name].examples.map((example) => [example.formula, f] as const),
);

test.each(examples)("%s fills the fields and comes back as the same formula", (formula, f) => {
  const fields = exampleFields(f, formula);
  expect(missingArgument(f, fields)).toBeUndefined();
  const again = formulaText(f, fields, null);
  const read = expressionOf(formula);
  if (read) expect(expressionOf(again)).toEqual(read);
  else expect(again.replaceAll(" ", "")).toBe(formula.replaceAll(" ", ""));
});

test("a word loses its quotes, so that the list shows it; a printed figure keeps them", () => {
  const yoy = catalogue.find(({ name }) => name === "YOY")!;
  expect(exampleFields(yoy, '=ALU.YOY("44.0",,"daily")')).toEqual({
    values: '"44.0"',
    dates: "",
    basis: "daily",
    method: "",
  });
});
