import { formSaid } from "#import/understand/form-words";
import { english, m, monthly, said, totals, understood } from "./found";

test.each([
  ["发电量 累计 同比", "ytd_yoy"],
  ["氧化铝产量:累计同比", "ytd_yoy"],
  ["1-11月累计增长", "ytd_yoy"],
  ["power_generation_ytd_yoy_official", "ytd_yoy"],
  ["Power generation, cumulative, official year-on-year (comparable basis)", "ytd_yoy"],
  ["M2 yoy", "yoy"],
  ["当月同比", "yoy"],
  ["PPI：同比增速", "yoy"],
  ["环比", "mom"],
  ["CPI m/m", "mom"],
  ["alumina_output_ytd", "ytd"],
  ["产量:氧化铝:累计值", "ytd"],
  ["Floor space completed, cumulative", "ytd"],
  ["当月值", "month"],
  ["Alumina output, single month = difference of cumulative figures", "month"],
  ["LME aluminium monthly average", "month"],
  ["a real monthly YTD investment series", "ytd"],
])("%s speaks of %s", (text, form) => {
  expect(formSaid(text)?.form).toBe(form);
});

test.each(["发电量", "LME", "copper", "economy", "comoms", "growing stock", "months_supply"])(
  "%s speaks of no form",
  (text) => {
    expect(formSaid(text)).toBeNull();
  },
);

const season = (y: number, month: number) => (300 + 5 * y) * (1 + 0.05 * Math.sin(month));

test("figures that rise within the year and start anew are totals to date, whatever their name", () => {
  const power = understood(totals(2000, 26, season), { name: "发电量", unit: "亿千瓦时" });
  expect(power.form.value).toBe("ytd");
  expect(said(power.form)).toBe(
    "The figures rise within each year and start anew at 25 of 25 turns of the year, as totals to date do",
  );
  expect(said(power.form, "zh")).toBe("数值年内逐期上升，25 次跨年中有 25 次重新起算，符合累计值");
  expect(power.id.value).toBe("power_generation_ytd");
});

test("totals without Januaries are totals all the same", () => {
  expect(understood(totals(2014, 8, season, 2), { name: "铜材产量" }).form.value).toBe("ytd");
});

test("within one year alone, months that add up as much as the first are totals", () => {
  const one = understood(totals(2025, 1, season).slice(0, 10), { name: "产量" });
  expect(one.form.value).toBe("ytd");
  expect(said(one.form)).toMatch(/^Over 10 periods of one year/);
});

test("money that grows from month to month is no total to date", () => {
  const m2 = understood(
    monthly(
      2015,
      12,
      Array.from({ length: 120 }, (_, i) => 1392278 * 1.008 ** i),
    ),
    { name: "M2", unit: "亿元" },
  );
  expect(m2.form.value).toBe("month");
  expect(m2.indicator.value).toBe("m2");
});

test("a word of the header wins over the behaviour, and the disagreement is told", () => {
  const points = totals(2018, 6, season);
  const one = understood(points, { name: "氧化铝产量 当月值", unit: "万吨" });
  expect(one.form.value).toBe("month");
  expect(english(one)).toContain(
    '"当月" speaks of single months, but the figures rise within each year and start anew at 5 of 5 turns of the year, as totals to date do',
  );
});

test("totals that fall within the year are doubted", () => {
  const one = understood(
    monthly(
      2020,
      1,
      Array.from({ length: 48 }, (_, i) => 350 + 20 * Math.sin(i)),
    ),
    {
      name: "氧化铝产量 累计值",
      unit: "万吨",
    },
  );
  expect(one.form.value).toBe("ytd");
  expect(english(one)[0]).toMatch(
    /^"累计" speaks of totals to date, but the figures fall within the year at \d+ of 44 steps, first in 2020-\d\d$/,
  );
});

test("a monthly word of a title gives way to figures that are totals", () => {
  expect(understood(totals(2018, 6, season), { title: "Copper output, monthly" }).form.value).toBe("ytd");
});

test("in percent, figures below zero are growth and figures that never are a share", () => {
  const rates = monthly(
    2020,
    1,
    Array.from({ length: 24 }, (_, i) => +(9.5 + 17.5 * Math.sin(i)).toFixed(1)),
  );
  const growth = understood(rates, { name: "铝材", unit: "%" });
  expect(growth.form.value).toBe("yoy");
  expect(said(growth.form)).toBe("The unit is % and the values lie between −8 and 26.8: growth");
  const share = understood(monthly(2020, 1, [88.7, 89, 89.4, 90.1]), { name: "铝水比例", unit: "%" });
  expect(share.form.value).toBe("month");
});

test("an indicator that is measured in tonnes or yuan has % only as growth", () => {
  const m2 = understood(monthly(2008, 1, [18.88, 17.39, 16.2, 16.9]), { name: "M2", unit: "%" });
  expect(m2.form.value).toBe("yoy");
  expect(m2.id.value).toBe("m2_yoy");
  expect(said(m2.form)).toBe("M2 has a rate such as % only as growth");
});

test("growth in tonnes is asked about", () => {
  const one = understood(monthly(2024, 1, [3, -4, 5]), { name: "产量同比增减", unit: "万吨" });
  expect(one.form.value).toBe("yoy");
  expect(english(one)).toEqual(['"同比" speaks of growth, but the unit is 万吨: a rate, or a difference?']);
});

test("growth without a unit is in percent where it is above 1, in fractions where it is below", () => {
  const rates = Array.from({ length: 24 }, (_, i) => 8 + (i % 5));
  const percent = understood(monthly(2020, 1, rates), { name: "m2_yoy" });
  expect(percent.measuredIn.value).toBe("%");
  const fractions = understood(
    monthly(
      2020,
      1,
      rates.map((rate) => rate / 100),
    ),
    { name: "m2_yoy" },
  );
  expect(fractions.measuredIn.value).toBe("fraction");
});

test("totals of quarters are totals too", () => {
  const quarters = Array.from({ length: 24 }, (_, i): [number, number] => [
    2018 * 4 + i,
    25 * ((i % 4) + 1) + i,
  ]);
  expect(understood(quarters, { name: "GDP", cadence: "quarter" }).form.value).toBe("ytd");
});

test("days have no totals of the year", () => {
  const days = Array.from({ length: 900 }, (_, i): [number, number] => [18000 + i, 2000 + (i % 30)]);
  expect(understood(days, { name: "SHFE", cadence: "day" }).form.value).toBe("month");
});

test("an order of the file that runs backwards changes nothing", () => {
  const points = totals(2018, 6, season);
  expect(understood([...points].reverse(), { name: "铜材产量" }).form).toEqual(
    understood(points, { name: "铜材产量" }).form,
  );
  expect(m(2018, 1)).toBe(points[0][0]);
});
