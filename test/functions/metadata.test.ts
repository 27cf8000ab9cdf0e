import { catalogue } from "#functions/catalogue";
import { descriptionLimit, metadata } from "#functions/metadata";
import type { Language } from "#words/language";

const helpUrl = (name: string) => `https://example.org/help/${name}.html`;
const languages: readonly Language[] = ["en", "zh"];
const both = languages.map((language) => [language, metadata(language, helpUrl)] as const);
const [english, chinese] = both.map(([, found]) => found);

test("names, ids, parameters and lists of words are the same in both languages", () => {
  const skeleton = ({ functions, enums }: typeof english) => ({
    functions: functions.map((f) => ({
      ...f,
      description: "",
      parameters: f.parameters.map((p) => ({ ...p, description: "" })),
    })),
    enums: enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]),
  });
  expect(skeleton(chinese)).toEqual(skeleton(english));
});

test("every function of the catalogue is there, its id its name", () => {
  expect(english.functions.map(({ id }) => id)).toEqual(catalogue.map(({ name }) => name));
  for (const { id, name } of english.functions) expect(name).toBe(id);
});

test("ids are such as Excel takes", () => {
  const ids = english.functions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,127}$/);
});

test("errors and formatted numbers reach the functions", () => {
  for (const [, found] of both)
    expect(found).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
});

describe.each(both)("%s", (language, { functions, enums }) => {
  test.each(functions.map((f) => [f.name, f] as const))("%s", (name, f) => {
    expect(f.result).toEqual({ dimensionality: "matrix" });
    expect(f.helpUrl).toBe(helpUrl(name));
    const texts = [f.description, ...f.parameters.map(({ description }) => description)];
    for (const text of texts) {
      expect(text.trim()).not.toBe("");
      expect(text.length).toBeLessThanOrEqual(descriptionLimit);
    }
    if (language === "zh") for (const text of texts) expect(text).toMatch(/\p{Script=Han}/u);
    const optional = f.parameters.map((parameter) => parameter.optional ?? false);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    for (const parameter of f.parameters) {
      expect(parameter).toMatchObject({ type: "any", dimensionality: "matrix" });
      expect(parameter).not.toHaveProperty("repeating");
      expect(parameter.name).toMatch(/^[a-z][a-z0-9_]*$/);
    }
  });

  test("every list of words that is named exists, and every one is named", () => {
    const used = functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    );
    expect([...new Set(used)].sort()).toEqual(enums.map(({ id }) => id).sort());
  });

  test.each(enums.map((list) => [list.id, list] as const))("the words of %s", (id, { type, values }) => {
    expect(type).toBe("string");
    // Ids have 3 to 64 characters, begin with a letter, and hold letters, digits, dots and underscores.
    expect(id).toMatch(/^[A-Za-z][A-Za-z0-9._]{2,63}$/);
    expect(values.length).toBeGreaterThan(0);
    for (const distinct of [values.map(({ name }) => name), values.map(({ stringValue }) => stringValue)])
      expect(new Set(distinct).size).toBe(distinct.length);
    for (const { name, stringValue, tooltip } of values)
      for (const text of [name, stringValue, tooltip]) expect(text).not.toBe("");
  });
});

test("a function's words are offered where its catalogue entry takes words", () => {
  const yoy = english.functions.find(({ name }) => name === "YOY")!;
  const list = (name: string) => {
    const { customEnumId } = yoy.parameters.find((parameter) => parameter.name === name)!;
    return english.enums.find(({ id }) => id === customEnumId)?.values.map(({ stringValue }) => stringValue);
  };
  expect(list("values")).toBeUndefined();
  expect(list("basis")).toEqual(["raw", "daily", "janfeb"]);
  expect(list("method")).toEqual(["pct", "log", "sym"]);
});

test("the list shows the reader's word, and the formula gets the English one in every language", () => {
  const words = [english, chinese].map(({ enums }) => enums.find(({ id }) => id === "YOY.basis")!.values[1]);
  expect(words).toEqual([
    { name: "daily", stringValue: "daily", tooltip: "日均" },
    { name: "日均", stringValue: "daily", tooltip: "daily" },
  ]);
});
