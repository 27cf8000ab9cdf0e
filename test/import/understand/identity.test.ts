import { aliasesOf } from "#import/understand/aliases";
import { idFrom } from "#import/understand/identity";
import { namedIndicator } from "#import/understand/named-indicator";
import { withUniqueIds } from "#import/understand/unique-ids";
import { namedBy } from "#prosperity/indicator-names";
import { m, monthly, said, understood } from "./found";

const few = monthly(2025, 1, [1.5, 2.5, 1.9, 2.1]);
const named = (name: string, told = {}) => understood(few, { name, alone: false, ...told });

test.each([
  ["lme_usd_t", "lme", "lme", "USD/t"],
  ["m2_100m_cny", "m2", "m2", "100m CNY"],
  ["m2_yoy_official", "m2_yoy", "m2", null],
  ["floor_space_sold_ytd_10k_m2", "floor_space_sold_ytd", "floorSpace", "10k m2"],
  ["power_generation_ytd_100m_kwh", "power_generation_ytd", "power", "100m kWh"],
  ["power_generation_ytd_yoy_official", "power_generation_ytd_yoy", "power", null],
  ["alumina_output_ytd_10kt", "alumina_output_ytd", "alumina", "10kt"],
  ["grid_investment_ytd_100m_cny", "grid_investment_ytd", null, "100m CNY"],
  ["primary_aluminium_proxy_mt", "primary_aluminium_proxy", null, "Mt"],
  ["aluminium_products_output_ytd_10kt", "aluminium_products_output_ytd", null, "10kt"],
  ["发电量累计同比", "power_generation_ytd_yoy", "power", null],
  ["商品房销售面积 累计值", "floor_space_sold_ytd", "floorSpace", null],
  ["产量:氧化铝:累计值", "alumina_output_ytd", "alumina", null],
  ["中国:M2:同比", "m2_yoy", "m2", null],
  ["中国:产量:原铝(电解铝):当月值", "primary_aluminium_output", "primary", null],
  ["全国发电量", "power_generation", "power", null],
  ["伦铝", "lme", "lme", null],
  ["LME aluminium cash price", "lme", "lme", null],
  ["Zinc price, SHFE", "zinc_price_shfe", null, null],
  ["铜产量", "铜产量", null, null],
])("a column %s is kept as %s", (name, id, indicator, unit) => {
  const one = named(name);
  expect([one.id.value, one.indicator.value, one.measuredIn.value]).toEqual([id, indicator, unit]);
});

test("every id of an indicator is a name that PROSPERITY knows, with its form", () => {
  for (const [name, form] of [
    ["发电量", null],
    ["发电量累计", "ytd"],
    ["铝冶炼投资累计同比", "ytd_yoy"],
  ] as const) {
    const one = named(name);
    expect(namedBy(one.id.value)).toEqual({ id: one.indicator.value, form });
  }
  for (const name of [
    "LME",
    "M2",
    "铝冶炼投资",
    "销售面积",
    "发电量",
    "电解铝产量",
    "氧化铝",
    "营业收入",
    "利润总额",
    "铝材出口",
  ])
    expect(namedBy(named(name).id.value).id).toBe(named(name).indicator.value);
});

test.each([
  "primary aluminium (proxy)",
  "电解铝产量（估算）",
  "发电量替代指标",
  "smm_primary_aluminium_implied",
])("%s only stands for an indicator and is none", (name) => {
  expect(namedIndicator(name)).toBeNull();
});

test("a header that says no more than value takes its id from the file and its name from the title", () => {
  const one = understood(few, {
    name: "value",
    fileName: "china_power_generation_ytd.csv",
    title: "Power generation (fa dian liang), cumulative January to month",
  });
  expect(one.id.value).toBe("power_generation_ytd");
  expect(one.name).toBe("Power generation (fa dian liang), cumulative January to month");
  expect(said(one.id)).toBe('The name of the file "china_power_generation_ytd" stands for power generation');
});

test("a title names the indicator of a nameless series, which keeps the id of its file", () => {
  const one = understood(few, {
    name: "数值",
    fileName: "nbs_alumina_points.csv",
    title: "Alumina output, NBS bulletins",
  });
  expect([one.id.value, one.indicator.value]).toEqual(["nbs_alumina_points", "alumina"]);
});

test("a title does not name the columns of its table", () => {
  const one = named("Shandong", { title: "Primary aluminium output" });
  expect([one.id.value, one.indicator.value]).toEqual(["shandong", null]);
});

test("vintages of a file share the id of what they are vintages of", () => {
  const one = named("v2022-05-03", {
    asOf: "2022-05-03",
    fileName: "lme_aluminium_vintages.csv",
    title: "LME aluminium",
  });
  expect(one.id.value).toBe("lme");
});

test("what the reader's table of aliases says goes before all else", () => {
  const aliases = aliasesOf([
    ["Power generation", "power_cec"],
    ["S0027014", "power_generation_ytd"],
  ]);
  expect(named("power_generation", { aliases }).id.value).toBe("power_cec");
  const coded = named("Some header", { code: "S0027014", aliases });
  expect([coded.id.value, coded.indicator.value]).toEqual(["power_generation_ytd", "power"]);
  expect(said(coded.id)).toBe('The table of aliases calls "S0027014" power_generation_ytd');
});

test("names become ids in small letters; Chinese stays, and a unit in brackets goes", () => {
  expect(idFrom("  Zinc / Lead (CNY/t) ")).toBe("zinc_lead");
  expect(idFrom("铜产量（万吨）")).toBe("铜产量");
  expect(idFrom("=cmd|' /C calc'!A0")).toBe("cmd_c_calc_a0");
  expect(idFrom("…")).toBe("series");
});

test("two series of one name have two ids, and the second says of which it is", () => {
  const [first, second, third] = withUniqueIds([named("铜产量"), named("铜产量"), named("铜产量")]);
  expect([first, second, third].map(({ id }) => id.value)).toEqual(["铜产量", "铜产量_2", "铜产量_3"]);
  expect(said(second.id)).toBe("铜产量 is already the id of the series at B1");
});

test("vintages share an id, and so do the parts of a series that goes on in another table", () => {
  const later = understood([[m(2026, 1), 3]], { name: "铜产量", alone: false });
  expect(withUniqueIds([named("铜产量"), later]).map(({ id }) => id.value)).toEqual(["铜产量", "铜产量"]);
  const vintages = ["2024-01-01", "2025-01-01"].map((asOf) => named("铜产量", { asOf }));
  expect(withUniqueIds(vintages).map(({ id }) => id.value)).toEqual(["铜产量", "铜产量"]);
});
