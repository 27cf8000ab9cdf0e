import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pointPeriod, type FoundSeries } from "#import/found-series";
import { textCorner } from "#import/grid";
import type { Found } from "#import/layout/found";
import { rowReader } from "#import/layout/row-reader";

const folder = join(__dirname, "../../../../shared/series");
const isThere = existsSync(folder);
if (!isThere) console.warn(`${folder} is absent: its files are not read here`);

/**
 * File, series, points of all series, the first point of the first series and the last of the last one; counted
 * in the files with Python's csv module.
 */
const expected: readonly (readonly [string, number, number, string, string])[] = [
  ["china_air_conditioner_output_ytd.csv", 1, 300, "1999-01 85.65", "2024-12 26598.4421"],
  ["china_alumina_output_month_derived.csv", 1, 301, "1999-01 30.68", "2024-12 742.83767"],
  ["china_alumina_output_ytd.csv", 1, 301, "1999-01 30.68", "2024-12 8552.22702"],
  ["china_alumina_output_ytd_yoy.csv", 1, 301, "1999-01 26.99", "2024-12 3.9"],
  ["china_aluminium_products_output_ytd.csv", 1, 301, "1999-01 10.98", "2024-12 6783.1079"],
  ["china_automobiles_output_ytd.csv", 1, 301, "1999-01 13.84", "2024-12 3155.933"],
  ["china_electricity_aluminium_smelting.csv", 1, 200, "2006-03 769872", "2024-04 4749141"],
  ["china_electricity_nonferrous_smelting.csv", 1, 209, "2006-03 1329582", "2024-12 7027743.6467"],
  ["china_electricity_whole_society.csv", 1, 220, "2006-03 20276079", "2024-12 88352290.7665"],
  ["china_floor_space_completed_ytd.csv", 1, 269, "1999-02 524.82", "2023-06 33903.81"],
  ["china_floor_space_sold_ytd.csv", 1, 283, "1999-02 415.05", "2025-12 88101"],
  ["china_floor_space_started_ytd.csv", 1, 269, "1999-02 1537.72", "2023-06 49879.5"],
  ["china_industrial_production_yoy.csv", 1, 422, "1990-03 5", "2026-07 4.5"],
  ["china_m1_yoy_official.csv", 1, 223, "2008-01 20.54", "2026-07 4"],
  ["china_m2_imf_fred.csv", 1, 249, "1998-12 104498.5", "2019-08 1935492.427737"],
  ["china_m2_pboc.csv", 1, 120, "2015-12 1392278.11", "2025-11 3369890.52"],
  ["china_m2_spliced.csv", 1, 324, "1998-12 104498.5", "2025-11 3369890.52"],
  ["china_m2_yoy_official.csv", 1, 223, "2008-01 18.88", "2026-07 7.7"],
  ["china_manufacturing_fai_ytd_yoy.csv", 1, 31, "2023-03 7", "2025-11 1.9"],
  ["china_manufacturing_pmi.csv", 1, 223, "2008-01 53", "2026-07 49.2"],
  ["china_new_loans.csv", 1, 223, "2008-01 8058", "2026-07 -5896"],
  ["china_power_generation_month_derived.csv", 1, 303, "1999-01 1101.43", "2024-12 8493.1"],
  ["china_power_generation_ytd.csv", 1, 303, "1999-01 1101.43", "2024-12 94180.6"],
  ["china_power_generation_ytd_yoy.csv", 1, 302, "1999-01 11.42", "2024-12 4.6"],
  ["china_power_grid_investment_ytd.csv", 1, 172, "2008-12 2895.01", "2024-12 6082.578652"],
  ["china_ppi_yoy.csv", 1, 247, "2006-01 3.05", "2026-07 3.5"],
  ["china_primary_aluminium_proxy.csv", 1, 200, "2006-03 0.5724", "2024-04 3.531"],
  ["china_real_estate_investment_ytd.csv", 1, 269, "1999-02 184.4", "2023-06 58549.86"],
  ["china_ten_nonferrous_output_month_derived.csv", 1, 277, "2001-01 63", "2024-12 690.0169"],
  ["china_ten_nonferrous_output_ytd.csv", 1, 277, "2001-01 63", "2024-12 7918.78412"],
  ["china_ten_nonferrous_output_ytd_yoy.csv", 1, 277, "2001-01 12.3", "2024-12 4.3"],
  ["customs_aluminium_exports_points.csv", 1, 21, "2017-01 0.3893", "2024-04 0.52"],
  ["customs_aluminium_imports_points.csv", 1, 8, "2022-05 0.1883", "2024-10 0.32"],
  ["lme_aluminium_usd_t.csv", 1, 797, "1960-01 511.47", "2026-05 3666.1"],
  ["lme_aluminium_vintages.csv", 4, 710, "2010-01 2235.15", "2026-05 3666.1"],
  ["nbs_alumina_points.csv", 1, 13, "2015-09 4.7142", "2025-10 7.865"],
  ["nbs_primary_aluminium_points.csv", 1, 28, "2016-11 2.8245", "2025-11 3.615"],
  ["oecd_cli_amplitude_adjusted.csv", 7, 2450, "1990-01 95.72741", "2019-02 98.40468"],
  ["panel_ten_indicators.csv", 11, 2462, "2005-01 1834.43", "2024-12 6783.1079"],
  ["smm_casting_ingot_output.csv", 1, 17, "2023-01 1.3947", "2025-10 0.834"],
  ["smm_ingot_social_inventory_points.csv", 1, 3, "2022-08 0.693", "2024-03 0.847"],
  ["smm_liquid_aluminium_ratio.csv", 1, 27, "2021-08 66.6", "2026-01 75.1"],
  ["smm_operating_capacity.csv", 1, 18, "2013-02 21.71", "2025-12 44.608"],
  ["smm_operating_rate_primary.csv", 1, 12, "2020-05 88.7", "2025-05 96.1"],
  ["smm_primary_aluminium_implied.csv", 1, 6, "2025-03 3.713", "2025-10 3.74"],
  ["smm_primary_aluminium_points.csv", 1, 19, "2018-07 3.1327", "2024-01 3.562"],
  ["smm_secondary_al_operating_rate.csv", 1, 21, "2017-07 56.38", "2025-11 46.3"],
  ["us_cfnai.csv", 1, 549, "1980-01 0.13", "2025-09 -0.21"],
  ["us_industrial_production.csv", 1, 551, "1980-01 52.0679", "2025-11 101.7935"],
  ["us_nber_recession.csv", 1, 552, "1980-01 0", "2025-12 0"],
  ["us_real_gdp_q.csv", 1, 183, "1980-Q1 7341.557", "2025-Q3 24024.957"],
  ["usd_cny_month.csv", 1, 121, "2015-12 6.4921", "2025-12 6.9888"],
  ["worldbank_related_prices.csv", 9, 3933, "1990-01 2366.64", "2026-05 16.17"],
];

/** A file with neither quotation marks nor blank lines in its table, cut at its commas. */
function read(file: string): Found {
  const reader = rowReader(textCorner, { answers: {}, fileName: file, delimiter: "," });
  for (const line of readFileSync(join(folder, file), "utf8").split("\n"))
    reader.take(line.startsWith("#") ? [line] : line.split(","));
  return reader.end();
}

function point({ cadence, points }: FoundSeries, i: number): string {
  return `${pointPeriod(cadence, points.ordinals.at(i)!)} ${points.values.at(i)}`;
}

const there = expected.filter(([file]) => isThere && existsSync(join(folder, file)));

if (there.length > 0)
  test.each(there)("%s: %i series, %i points, from %s to %s", (file, count, points, first, last) => {
    const { series, findings, questions } = read(file);
    expect(series).toHaveLength(count);
    expect(series.reduce((sum, { points: { values } }) => sum + values.length, 0)).toBe(points);
    expect(point(series[0], 0)).toBe(first);
    expect(point(series.at(-1)!, -1)).toBe(last);
    expect(questions).toEqual([]);
    // Nothing but lines about licences and downloads is set aside.
    expect(findings.filter(({ fault }) => fault.kind !== "line-set-aside")).toEqual([]);
  });

test("no file of the folder is left out", () => {
  const files = isThere ? readdirSync(folder).filter((file) => file.endsWith(".csv")) : [];
  expect(expected.map(([file]) => file)).toEqual(expect.arrayContaining(files));
});

if (there.length > 0)
  test("vintages, January's sums, statuses and sources are kept", () => {
    expect(read("lme_aluminium_vintages.csv").series.map(({ asOf }) => asOf)).toEqual([
      "2022-05-03",
      "2024-04-02",
      "2026-03-03",
      "2026-06-02",
    ]);
    const [alumina] = read("china_alumina_output_month_derived.csv").series;
    expect([...alumina.points.marks.values()].every(({ from }) => from! % 12 === 0)).toBe(true);
    expect(alumina.points.marks.size).toBe(11);
    const [ingot] = read("smm_casting_ingot_output.csv").series;
    expect(ingot.points.marks.get(0)).toEqual({ status: "implied_yoy", source: "bulletin 20" });
    expect(read("china_m2_spliced.csv").series[0].points.marks.get(0)).toEqual({ source: "imf" });
    expect(read("us_real_gdp_q.csv").series[0].cadence).toBe("quarter");
  });
