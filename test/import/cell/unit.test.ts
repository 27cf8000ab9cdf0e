import { amountIn } from "#import/cell/amount-in";
import { readUnit } from "#import/cell/unit";
import { unitSuffix } from "#import/cell/unit-suffix";

// As printed by NBS, PBoC, customs, the World Bank and FRED, and by analysts.
test.each([
  ["万吨", "t", 4],
  ["10000 tons", "t", 4],
  ["10,000 tons", "t", 4],
  ["10k t", "t", 4],
  ["10kt", "t", 4],
  ["kt", "t", 3],
  ["千吨", "t", 3],
  ["Mt", "t", 6],
  ["million tonnes", "t", 6],
  ["百万吨", "t", 6],
  ["million tonnes per month", "t/month", 6],
  ["million tonnes per month; rounding error about 0.02", "t/month", 6],
  ["million tonnes per year", "t/year", 6],
  ["万吨/年", "t/year", 4],
  ["亿千瓦时", "kWh", 8],
  ["100 million kwh", "kWh", 8],
  ["100 million kWh", "kWh", 8],
  ["10,000 kWh", "kWh", 4],
  ["万千瓦时", "kWh", 4],
  ["TWh", "kWh", 9],
  ["万平方米", "m2", 4],
  ["10k ㎡", "m2", 4],
  ["10k m²", "m2", 4],
  ["10,000 square metres", "m2", 4],
  ["亿元", "CNY", 8],
  ["100 million CNY", "CNY", 8],
  ["100 million CNY (yi yuan); FRED series MYAGM2CNM189N (CNY) divided by 1e8", "CNY", 8],
  ["100 million CNY, month flow", "CNY", 8],
  ["CNY 100mn", "CNY", 8],
  ["100m CNY", "CNY", 8],
  ["人民币亿元", "CNY", 8],
  ["万亿元", "CNY", 12],
  ["亿美元", "USD", 8],
  ["US$ billion", "USD", 9],
  ["USD per tonne", "USD/t", 0],
  ["USD per tonne (nominal)", "USD/t", 0],
  ["美元/吨", "USD/t", 0],
  ["$/t", "USD/t", 0],
  ["元/吨", "CNY/t", 0],
  ["yuan/tonne", "CNY/t", 0],
  ["CNY per USD", "CNY/USD", 0],
  ["%", "fraction", -2],
  ["％", "fraction", -2],
  ["per cent", "fraction", -2],
  ["‰", "fraction", -3],
  ["个百分点", "pp", 0],
  ["percentage points", "pp", 0],
  ["index", "index", 0],
  ["index, 50 = no change", "index", 0],
  ["指数", "index", 0],
  ["2017=100", "index", 0],
  ["10000 units", "unit", 4],
  ["万台", "unit", 4],
  ["单位：万吨", "t", 4],
  ["万", "", 4],
])("%s is %s, times ten to the power %i", (text, normal, power) => {
  expect(readUnit(text)).toMatchObject({ normal, power });
});

test("a unit keeps how it was printed", () => {
  expect(readUnit("unit: 10,000 square metres")?.printed).toBe("10,000 square metres");
});

// By itself MT may be a metric tonne or a million of them.
test.each(["", "MT", "mt", "apples", "2025", "12 t", "月", "年", "发电量", "per", "/", "t/t/t", "万万万x"])(
  "%s is no unit that is known",
  (text) => {
    expect(readUnit(text)).toBeNull();
  },
);

test.each([
  ["lme_usd_t", "lme", "USD/t"],
  ["m2_100m_cny", "m2", "100m CNY"],
  ["floor_space_sold_ytd_10k_m2", "floor_space_sold_ytd", "10k m2"],
  ["power_generation_ytd_100m_kwh", "power_generation_ytd", "100m kWh"],
  ["primary_aluminium_proxy_mt", "primary_aluminium_proxy", "Mt"],
  ["alumina_output_ytd_10kt", "alumina_output_ytd", "10kt"],
  ["grid_investment_ytd_100m_cny", "grid_investment_ytd", "100m CNY"],
  ["operating_rate_pct", "operating_rate", "%"],
  ["Alumina_Output_kt", "Alumina_Output", "kt"],
])("the name %s is %s in %s", (text, name, unit) => {
  expect(unitSuffix(text)).toEqual({ name, unit });
});

test.each(["m2", "broad_money_m2", "m2_yoy_official", "usd", "_t", "发电量", "alumina", "usd_cny_month"])(
  "the name %s ends in no unit",
  (text) => {
    expect(unitSuffix(text)).toBeNull();
  },
);

test.each([
  [361.5, "万吨", "万吨", 361.5],
  [361.5, "万吨", "10kt", 361.5],
  [361.5, "万吨", "Mt", 3.615],
  [361.5, "万", "万吨", 361.5],
  [12.3, "%", "%", 12.3],
  [4.2, "%", "fraction", 0.042],
  [2.2, "个百分点", "%", 2.2],
  [2300, "$", "USD per tonne", 2300],
  [45, "kt", "10000 tons", 4.5],
  [7, null, "万吨", 7],
])("%d in %s stands in a column of %s as %d", (value, unit, column, wanted) => {
  expect(amountIn({ value, unit }, column)).toEqual({ value: wanted, unit: column });
});

test("a figure in another unit than its column's is not converted by guess", () => {
  expect(amountIn({ value: 5, unit: "%" }, "万吨")).toBe("other-unit");
  expect(amountIn({ value: 5, unit: "元" }, "USD/t")).toBe("other-unit");
  expect(amountIn({ value: 5, unit: "万吨" }, "箱")).toBe("other-unit");
});
