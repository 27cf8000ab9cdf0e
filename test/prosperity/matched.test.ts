import { AluError } from "#error/alu-error";
import { defaultModel } from "#prosperity/default-model";
import { indicatorNames } from "#prosperity/indicator-names";
import { match } from "#prosperity/matched";
import { column, indicator, measure } from "./rows";

const faultOf = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    return (error as AluError).fault;
  }
  throw new Error("no fault");
};
const found = (names: readonly string[], model = defaultModel("en"), isDefault = true) =>
  match(
    model,
    names.map((name) => column(name, [1])),
    isDefault,
  );

test("the ten indicators are found by their English and by their Chinese names", () => {
  for (const language of ["en", "zh"] as const) {
    const names = Object.values(indicatorNames).map((name) => name[language]);
    const { indicators, absent } = found(names);
    expect(indicators.map(({ name }) => name)).toEqual(names);
    expect(absent).toEqual([]);
  }
});

test.each([
  ["LME cash price, monthly average", "LME cash price"],
  ["LME aluminum price (USD/t)", "LME cash price"],
  ["M2同比", "M2"],
  ["m2 yoy (%)", "M2"],
  ["铝冶炼固定资产投资累计同比", "aluminium smelting investment"],
  ["Floor_space_sold", "floor space of commercial housing sold"],
  ["商品房销售面积累计值", "floor space of commercial housing sold"],
  ["发电量同比", "power generation"],
  ["原铝产量（万吨）", "primary aluminium output"],
  ["alumina production", "alumina output"],
  ["主营业务收入", "operating revenue"],
  ["利润总额累计值", "total profit"],
  ["铝材出口量", "exports of unwrought aluminium and products"],
])('"%s" is %s', (header, name) => {
  expect(found([header]).indicators.map(({ indicator: { name } }) => name)).toEqual([name]);
});

test("no two indicators share an alias", () => {
  const all = Object.values(indicatorNames).flatMap(({ en, zh, also }) => [
    ...new Set([en, zh, ...also.flatMap((line) => line.split("|"))]),
  ]);
  expect(new Set(all).size).toBe(all.length);
});

test.each([
  ["floor space of commercial housing sold ytd yoy", "floor space of commercial housing sold"],
  ["商品房销售面积累计同比", "商品房销售面积"],
])("%s is the growth column of %s", (growth, name) => {
  const { indicators, ignored } = found([growth, name]);
  expect(indicators).toHaveLength(1);
  expect(indicators[0].name).toBe(name);
  expect(indicators[0].growth).not.toBeNull();
  expect(ignored).toEqual([]);
});

test("a column that is no name, alias or growth column of the default is an error that lists the names", () => {
  const fault = faultOf(() => found(["M2", "steel output"]));
  expect(fault).toMatchObject({ kind: "unknown-column", parameters: { column: "steel output" } });
  expect((fault.parameters as { en: string[] }).en).toContain("alumina output");
  expect((fault.parameters as { zh: string[] }).zh).toContain("氧化铝产量");
});

test("a cumulative column is not taken for the monthly one that the default model asks for", () => {
  expect(faultOf(() => found(["M2", "alumina output ytd"])).kind).toBe("unknown-column");
});

test("with a model, columns that it does not name are ignored and named", () => {
  const { ignored } = found(["M2", "steel output"], defaultModel("en"), false);
  expect(ignored).toEqual(["steel output"]);
});

test("a name that the panel lacks leaves the model and is named, as does a column without any value", () => {
  const model = [indicator("a"), indicator("b"), indicator("c")];
  const { indicators, absent } = match(model, [column("a", [1]), column("c", [NaN])], false);
  expect(indicators.map(({ name }) => name)).toEqual(["a"]);
  expect(absent.map(({ name }) => name)).toEqual(["b", "c"]);
});

test("a growth column that the panel lacks, or that is empty, is none", () => {
  const model = [
    indicator("a", { form: "ytd", growth: "a growth", measure: measure("monthyoy"), unit: "percent" }),
  ];
  expect(match(model, [column("a", [1])], false).indicators[0].growth).toBeNull();
  const empty = [column("a", [1]), column("a growth", [NaN])];
  expect(match(model, empty, false).indicators[0].growth).toBeNull();
});

test("a model in one language finds a panel in the other", () => {
  expect(found(["氧化铝产量"], [indicator("alumina output")], false).indicators).toHaveLength(1);
  expect(found(["alumina output"], [indicator("氧化铝产量")], false).indicators).toHaveLength(1);
});

test("two columns for one indicator are an error that names both", () => {
  expect(faultOf(() => found(["LME", "伦铝"]))).toMatchObject({
    kind: "column-twice",
    parameters: { first: "LME", second: "伦铝" },
  });
});

test("a panel with none of the model's indicators is an error", () => {
  expect(faultOf(() => found(["steel"], [indicator("a")], false)).kind).toBe("no-indicator");
});
