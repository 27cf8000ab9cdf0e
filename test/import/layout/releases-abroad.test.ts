import { release } from "./release";

// The layouts are those of the publications; the figures only look like theirs.

test("the Pink Sheet has names, units and codes above 2025M08", async () => {
  const found = await release(`
    World Bank Commodity Price Data (The Pink Sheet) | | |
    monthly prices in nominal US dollars, 1960 to present | | |
    (monthly series are available only in nominal US dollar terms) | | |
    Updated on November 04, 2025 | | |
    | Crude oil, average | Aluminum | Copper
    | ($/bbl) | ($/mt) | ($/mt)
    | CRUDE_PETRO | ALUMINUM | COPPER
    2025M08 | 67.26 | 2598.29 | 9671.88
    2025M09 | 66.46 | 2654.39 | 9994.81
    2025M10 | 62.69 | 2786.34 | 10740.0
  `);
  expect(found.series).toEqual([
    "crude_oil_average | Crude oil, average [$/bbl] month: 2025-08 67.26, 2025-09 66.46, 2025-10 62.69",
    "aluminum | Aluminum [$/mt] month: 2025-08 2598.29, 2025-09 2654.39, 2025-10 2786.34",
    "copper | Copper [$/mt] month: 2025-08 9671.88, 2025-09 9994.81, 2025-10 10740",
  ]);
  expect(found.told).toEqual(["A4 line-set-aside"]);
  expect(found.questions).toEqual([]);
});

test("an OECD download is SDMX-CSV with labels", async () => {
  const found = await release(`
    DATAFLOW | REF_AREA: Reference area | FREQ | MEASURE | UNIT_MEASURE | TIME_PERIOD | OBS_VALUE | OBS_STATUS
    OECD.SDD:CLI | CHN | M | LI | IX | 2025-09 | 100.41 | A
    OECD.SDD:CLI | CHN | M | LI | IX | 2025-10 | 100.46 | A
    OECD.SDD:CLI | USA | M | LI | IX | 2025-09 | 100.55 | A
    OECD.SDD:CLI | USA | M | LI | IX | 2025-10 | 100.61 | E
  `);
  expect(found.series).toEqual([
    "chn_li | CHN, LI [IX] month: 2025-09 100.41 A, 2025-10 100.46 A",
    "usa_li | USA, LI [IX] month: 2025-09 100.55 A, 2025-10 100.61 E",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("a Eurostat download has flags", async () => {
  const found = await release(`
    DATAFLOW | LAST UPDATE | freq | nace_r2 | unit | geo | TIME_PERIOD | OBS_VALUE | OBS_FLAG
    ESTAT:STS_INPR_M(1.0) | 14/11/25 11:00:00 | M | C2442 | I21 | DE | 2025-08 | 98.1 |
    ESTAT:STS_INPR_M(1.0) | 14/11/25 11:00:00 | M | C2442 | I21 | DE | 2025-09 | 97.3 | p
  `);
  expect(found.series).toEqual(["c2442_de | C2442, DE [I21] month: 2025-08 98.1, 2025-09 97.3 p"]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("an IMF export has its months across", async () => {
  const found = await release(`
    Commodity | Indicator | Unit | 2025M8 | 2025M9 | 2025M10
    Aluminum | PALUM | USD/t | 2594.17 | 2653.69 | 2790.0
    Copper | PCOPP | USD/t | 9646.2 | 9947.2 | 10690.1
  `);
  expect(found.series).toEqual([
    "aluminum | Aluminum [USD/t] month: 2025-08 2594.17, 2025-09 2653.69, 2025-10 2790",
    "copper | Copper [USD/t] month: 2025-08 9646.2, 2025-09 9947.2, 2025-10 10690.1",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("a FRED series has a point where there is none", async () => {
  const found = await release(`
    observation_date | INDPRO | PALUMUSDM
    2025-08-01 | 103.92 | 2594.17
    2025-09-01 | 104.01 | 2653.69
    2025-10-01 | 103.9 | .
  `);
  expect(found.series).toEqual([
    "indpro | INDPRO [] month: 2025-08 103.92, 2025-09 104.01, 2025-10 103.9",
    "palumusdm | PALUMUSDM [] month: 2025-08 2594.17, 2025-09 2653.69",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("LME stocks have the day first, which one date proves", async () => {
  const found = await release(`
    Date | Opening stock | Delivered in | Delivered out | Closing stock | Live warrants | Cancelled warrants
    03/11/2025 | 558,050 | 0 | 1,550 | 556,500 | 512,225 | 44,275
    04/11/2025 | 556,500 | 0 | 2,000 | 554,500 | 512,225 | 42,275
    14/11/2025 | 554,500 | 2,000 | 1,000 | 555,500 | 513,225 | 42,275
  `);
  expect(found.series).toEqual([
    "opening_stock | Opening stock [] month: 2025-11-03 558050, 2025-11-04 556500, 2025-11-14 554500",
    "delivered_in | Delivered in [] month: 2025-11-03 0, 2025-11-04 0, 2025-11-14 2000",
    "delivered_out | Delivered out [] month: 2025-11-03 1550, 2025-11-04 2000, 2025-11-14 1000",
    "closing_stock | Closing stock [] month: 2025-11-03 556500, 2025-11-04 554500, 2025-11-14 555500",
    "live_warrants | Live warrants [] month: 2025-11-03 512225, 2025-11-04 512225, 2025-11-14 513225",
    "cancelled_warrants | Cancelled warrants [] month: 2025-11-03 44275, 2025-11-04 42275, 2025-11-14 42275",
  ]);
  expect(found.told).toEqual(["A4 date-order-settled"]);
  expect(found.questions).toEqual([]);
});

test("the IAI's table of regions has its unit in the title", async () => {
  const found = await release(`
    Primary Aluminium Production (thousand metric tonnes) | | | | | |
    Period | Africa | North America | Asia (ex China) | China Estimated | Total | Daily Average
    Jan-2025 | 138 | 337 | 407 | 3,739 | 6,252 | 201.7
    Feb-2025 | 125 | 303 | 368 | 3,383 | 5,655 | 202.0
    Mar-2025 | 138 | 336 | 409 | 3,750 | 6,267 | 202.2
  `);
  expect(found.series).toEqual([
    "africa | Africa [thousand metric tonnes] month: 2025-01 138, 2025-02 125, 2025-03 138",
    "north_america | North America [thousand metric tonnes] month: 2025-01 337, 2025-02 303, 2025-03 336",
    "asia | Asia (ex China) [thousand metric tonnes] month: 2025-01 407, 2025-02 368, 2025-03 409",
    "china_estimated | China Estimated [thousand metric tonnes] month: 2025-01 3739, 2025-02 3383, 2025-03 3750",
    "primary_aluminium_production_total | Primary Aluminium Production Total [thousand metric tonnes] month: 2025-01 6252, 2025-02 5655, 2025-03 6267",
    "daily_average | Daily Average [thousand metric tonnes] month: 2025-01 201.7, 2025-02 202, 2025-03 202.2",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("years by months are one series", async () => {
  const found = await release(`
    China primary aluminium output, thousand tonnes | | | | | |
    Year | Jan | Feb | Mar | Apr | Total
    2023 | 3474 | 3141 | 3486 | 3368 | 13469
    2024 | 3590 | 3361 | 3600 | 3510 | 14061
    2025 | 3739 | 3383 | 3750 | 3640 | 14512
  `);
  expect(found.series).toEqual([
    "release | China primary aluminium output, thousand tonnes [thousand tonnes] month: 2023-01 3474, 2023-02 3141, 2023-03 3486, 2023-04 3368, 2024-01 3590, 2024-02 3361, 2024-03 3600, 2024-04 3510, 2025-01 3739, 2025-02 3383, 2025-03 3750, 2025-04 3640",
  ]);
  expect(found.told).toEqual(["F2 column-of-totals"]);
  expect(found.questions).toEqual([]);
});

test("regions by years by months are a series each", async () => {
  const found = await release(`
    Region | Year | Jan | Feb | Mar
    Africa | 2024 | 134 | 125 | 135
    Africa | 2025 | 138 | 125 | 138
    China | 2024 | 3590 | 3361 | 3600
    China | 2025 | 3739 | 3383 | 3750
  `);
  expect(found.series).toEqual([
    "africa | Africa [] month: 2024-01 134, 2024-02 125, 2024-03 135, 2025-01 138, 2025-02 125, 2025-03 138",
    "china | China [] month: 2024-01 3590, 2024-02 3361, 2024-03 3600, 2025-01 3739, 2025-02 3383, 2025-03 3750",
  ]);
  expect(found.told).toEqual([]);
  expect(found.questions).toEqual([]);
});

test("the USGS has years across, the last an estimate", async () => {
  const found = await release(`
    Salient Statistics—United States: | 2020 | 2021 | 2022 | 2023 | 2024e
    Production, primary | 1,012 | 889 | 861 | 785 | 670
    Production, secondary | 3,250 | 3,300 | 3,350 | 3,340 | 3,400
    Price, aluminum, U.S. market (spot), cents per pound | 89.7 | 138.5 | 152.6 | 125.6 | 130
    e Estimated. | | | | |
  `);
  expect(found.series).toEqual([
    "production_primary | Production, primary [] month: 2020 1012, 2021 889, 2022 861, 2023 785, 2024 670 e",
    "production_secondary | Production, secondary [] month: 2020 3250, 2021 3300, 2022 3350, 2023 3340, 2024 3400 e",
    "price_aluminum_u_s_market_spot_cents_per_pound | Price, aluminum, U.S. market (spot), cents per pound [] month: 2020 89.7, 2021 138.5, 2022 152.6, 2023 125.6, 2024 130 e",
  ]);
  expect(found.told).toEqual(["A5 column-without-figures"]);
  expect(found.questions).toEqual([]);
});
