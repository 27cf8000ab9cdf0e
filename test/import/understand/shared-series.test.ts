import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Imported } from "#import/imported";
import { readImport } from "#import/read-import";
import type { FileSource } from "#import/source";

const folder = resolve(__dirname, "../../../../shared/series");
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".csv")) : [];

/**
 * What an analyst reads in the first lines of each file, written down by hand:
 * file: id | indicator | unit | form | cadence | January.
 */
const expected = `
china_air_conditioner_output_ytd: china_air_conditioner_output_ytd | - | 10000 units | ytd | month | absent
china_alumina_output_month_derived: china_alumina_output_month_derived | alumina | 10000 tons | month | month | with-february
china_alumina_output_ytd: alumina_output_ytd | alumina | 10000 tons | ytd | month | absent
china_alumina_output_ytd_yoy: alumina_output_ytd_yoy | alumina | % | ytd_yoy | month | absent
china_aluminium_products_output_ytd: china_aluminium_products_output_ytd | - | 10000 tons | ytd | month | absent
china_automobiles_output_ytd: china_automobiles_output_ytd | - | 10000 units | ytd | month | absent
china_electricity_aluminium_smelting: china_electricity_aluminium_smelting | - | 10,000 kWh | month | month | published
china_electricity_nonferrous_smelting: china_electricity_nonferrous_smelting | - | 10,000 kWh | month | month | published
china_electricity_whole_society: china_electricity_whole_society | - | 10,000 kWh | month | month | published
china_floor_space_completed_ytd: china_floor_space_completed_ytd | - | 10k ㎡ | ytd | month | absent
china_floor_space_sold_ytd: floor_space_sold_ytd | floorSpace | 10,000 square metres | ytd | month | absent
china_floor_space_started_ytd: china_floor_space_started_ytd | - | 10k ㎡ | ytd | month | absent
china_industrial_production_yoy: china_industrial_production_yoy | - | % | yoy | month | published
china_m1_yoy_official: china_m1_yoy_official | - | % | yoy | month | published
china_m2_imf_fred: china_m2_imf_fred | m2 | 100 million CNY (yi yuan); FRED series MYAGM2CNM189N (CNY) divided by 1e8 | month | month | published
china_m2_pboc: china_m2_pboc | m2 | 100 million CNY (yi yuan) | month | month | published
china_m2_spliced: china_m2_spliced | m2 | 100 million CNY | month | month | published
china_m2_yoy_official: m2_yoy | m2 | % | yoy | month | published
china_manufacturing_fai_ytd_yoy: china_manufacturing_fai_ytd_yoy | - | % | ytd_yoy | month | absent
china_manufacturing_pmi: china_manufacturing_pmi | - | index, 50 = no change | month | month | published
china_new_loans: china_new_loans | - | 100 million CNY, month flow | month | month | published
china_power_generation_month_derived: china_power_generation_month_derived | power | 100 million kwh | month | month | with-february
china_power_generation_ytd: power_generation_ytd | power | 100 million kwh | ytd | month | absent
china_power_generation_ytd_yoy: power_generation_ytd_yoy | power | % | ytd_yoy | month | absent
china_power_grid_investment_ytd: china_power_grid_investment_ytd | - | 100 million CNY | ytd | month | absent
china_ppi_yoy: china_ppi_yoy | - | % | yoy | month | published
china_primary_aluminium_proxy: china_primary_aluminium_proxy | - | million tonnes per month | month | month | published
china_real_estate_investment_ytd: china_real_estate_investment_ytd | - | CNY 100mn | ytd | month | absent
china_ten_nonferrous_output_month_derived: china_ten_nonferrous_output_month_derived | - | 10000 tons | month | month | with-february
china_ten_nonferrous_output_ytd: china_ten_nonferrous_output_ytd | - | 10000 tons | ytd | month | absent
china_ten_nonferrous_output_ytd_yoy: china_ten_nonferrous_output_ytd_yoy | - | % | ytd_yoy | month | absent
customs_aluminium_exports_points: customs_aluminium_exports_points | exports | million tonnes | month | month | -
customs_aluminium_imports_points: customs_aluminium_imports_points | - | million tonnes | month | month | -
lme_aluminium_usd_t: lme | lme | USD per tonne (nominal) | month | month | published
lme_aluminium_vintages: lme | lme | USD per tonne | month | month | published
lme_aluminium_vintages: lme | lme | USD per tonne | month | month | published
lme_aluminium_vintages: lme | lme | USD per tonne | month | month | published
lme_aluminium_vintages: lme | lme | USD per tonne | month | month | published
nbs_alumina_points: nbs_alumina_points | alumina | million tonnes | month | month | -
nbs_primary_aluminium_points: nbs_primary_aluminium_points | primary | million tonnes | month | month | -
oecd_cli_amplitude_adjusted: chn | - | index | month | month | published
oecd_cli_amplitude_adjusted: usa | - | index | month | month | published
oecd_cli_amplitude_adjusted: ea19 | - | index | month | month | published
oecd_cli_amplitude_adjusted: oecd | - | index | month | month | published
oecd_cli_amplitude_adjusted: deu | - | index | month | month | published
oecd_cli_amplitude_adjusted: jpn | - | index | month | month | published
oecd_cli_amplitude_adjusted: gbr | - | index | month | month | published
panel_ten_indicators: lme | lme | USD/t | month | month | published
panel_ten_indicators: m2 | m2 | 100m CNY | month | month | published
panel_ten_indicators: m2_yoy | m2 | % | yoy | month | published
panel_ten_indicators: grid_investment_ytd | - | 100m CNY | ytd | month | absent
panel_ten_indicators: floor_space_sold_ytd | floorSpace | 10k m2 | ytd | month | absent
panel_ten_indicators: power_generation_ytd | power | 100m kWh | ytd | month | absent
panel_ten_indicators: power_generation_ytd_yoy | power | % | ytd_yoy | month | absent
panel_ten_indicators: primary_aluminium_proxy | - | Mt | month | month | published
panel_ten_indicators: alumina_output_ytd | alumina | 10kt | ytd | month | absent
panel_ten_indicators: alumina_output_ytd_yoy | alumina | % | ytd_yoy | month | absent
panel_ten_indicators: aluminium_products_output_ytd | - | 10kt | ytd | month | absent
smm_casting_ingot_output: smm_casting_ingot_output | - | million tonnes | month | month | -
smm_ingot_social_inventory_points: smm_ingot_social_inventory_points | - | million tonnes | month | month | -
smm_liquid_aluminium_ratio: smm_liquid_aluminium_ratio | - | % | month | month | -
smm_operating_capacity: smm_operating_capacity | - | million tonnes per year | month | month | -
smm_operating_rate_primary: smm_operating_rate_primary | - | % | month | month | -
smm_primary_aluminium_implied: smm_primary_aluminium_implied | - | million tonnes per month; rounding error about 0.02 | month | month | -
smm_primary_aluminium_points: smm_primary_aluminium_points | - | million tonnes | month | month | -
smm_secondary_al_operating_rate: smm_secondary_al_operating_rate | - | % | month | month | -
us_cfnai: us_cfnai | - | - | month | month | published
us_industrial_production: us_industrial_production | - | - | month | month | published
us_nber_recession: us_nber_recession | - | - | month | month | published
us_real_gdp_q: us_real_gdp_q | - | - | month | quarter | -
usd_cny_month: usd_cny_month | - | CNY per USD | month | month | published
worldbank_related_prices: copper | - | - | month | month | published
worldbank_related_prices: zinc | - | - | month | month | published
worldbank_related_prices: nickel | - | - | month | month | published
worldbank_related_prices: tin | - | - | month | month | published
worldbank_related_prices: lead | - | - | month | month | published
worldbank_related_prices: iron_ore_cfr_spot | - | - | month | month | published
worldbank_related_prices: crude_oil_brent | - | - | month | month | published
worldbank_related_prices: coal_australian | - | - | month | month | published
worldbank_related_prices: natural_gas_europe | - | - | month | month | published
`;

/** Gaps are told of real files; whatever else would be said of them must be true of them too. */
const told = new Set(["months-missing", "months-sparse"]);

const lines = expected.trim().split("\n");
const wanted = (file: string) => lines.filter((line) => line.startsWith(`${file}: `));

test("the table names 53 files, each with its series", () => {
  expect(new Set(lines.map((line) => line.split(": ")[0])).size).toBe(53);
  if (files.length === 0) console.warn("../shared/series is absent: its 53 files are not read");
  else expect(files).toHaveLength(53);
});

function source(file: string): FileSource {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  async function* pieces() {
    yield await Promise.resolve(bytes);
  }
  return { kind: "file", name: file, size: bytes.length, bytes: pieces };
}

function lineOf(
  name: string,
  { id, indicator, measuredIn, form, cadence, january }: Imported["series"][number],
) {
  const rest = [indicator.value ?? "-", measuredIn.value ?? "-", form.value, cadence, january?.value ?? "-"];
  return `${name}: ${[id.value, ...rest].join(" | ")}`;
}

if (files.length > 0)
  test.each(files)("%s is understood as its first lines say", async (file) => {
    const { series, questions } = await readImport(source(file));
    const name = file.replace(".csv", "");
    expect(series.map((one) => lineOf(name, one))).toEqual(wanted(name));
    expect(questions).toEqual([]);
    const remarks = series.flatMap((one) => one.remarks.map(({ fault: { kind } }) => kind));
    expect(remarks.filter((kind) => !told.has(kind))).toEqual([]);
  });
