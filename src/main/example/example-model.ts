/**
 * The model of the example: the default model, with the columns and stand-ins that public statistics have.
 * Measures and limits are those of the default; they were not fitted to any printed index.
 */
export const exampleModel: readonly (readonly (string | number | null)[])[] = [
  [
    ...["indicator", "role", "form", "growth", "measure", "unit", "sign", "weight"],
    ...["cold", "cool", "warm", "hot", "window", "source"],
  ],
  row(
    "lme_usd_t",
    "leading",
    "month",
    null,
    "yoy@ma3",
    "level",
    [-0.18, -0.13, 0.18, 0.39],
    "LME, monthly average",
  ),
  row(
    "m2_yoy_official",
    "leading",
    "yoy",
    null,
    "level",
    "percent",
    [0.065, 0.075, 0.12, 0.14],
    "PBoC, official rate",
  ),
  row(
    ...(["grid_investment_ytd_yoy", "leading", "ytd_yoy", null, "level", "fraction"] as const),
    ...([
      [-0.17, -0.06, 0.11, 0.29],
      "stand-in for investment in aluminium smelting; YOY of the total",
    ] as const),
  ),
  row(
    ...(["floor_space_sold_ytd_10k_m2", "leading", "ytd", null, "monthyoy@ma3", "level"] as const),
    ...([[-0.22, -0.11, 0.13, 0.23], "no official growth in the panel: falls back to the levels"] as const),
  ),
  row(
    ...(["power_generation_ytd_100m_kwh", "leading", "ytd", "power_generation_ytd_yoy_official"] as const),
    ...([
      "monthyoy@ma3",
      "percent",
      [0, 0.016, 0.066, 0.082],
      "official rate of the total, taken apart",
    ] as const),
  ),
  row(
    ...([
      "primary_aluminium_proxy_mt",
      "coincident",
      "month",
      null,
      "yoy+janfeb+daily@ma3",
      "level",
    ] as const),
    ...([[-0.015, 0, 0.05, 0.08], "stand-in from the electricity of smelting"] as const),
  ),
  row(
    ...(["alumina_output_ytd_10kt", "coincident", "ytd", "alumina_output_ytd_yoy_official"] as const),
    ...([
      "monthyoy+daily@ma3",
      "percent",
      [-0.04, 0, 0.1, 0.15],
      "official rate of the total, taken apart",
    ] as const),
  ),
  row(
    "operating revenue",
    "coincident",
    "ytd",
    "operating revenue ytd yoy",
    "monthyoy@ma3",
    "percent",
    [-0.1, 0, 0.18, 0.28],
    "not public by month",
  ),
  row(
    "total profit",
    "coincident",
    "ytd",
    null,
    "scaled@ma3",
    "level",
    [-0.6, -0.2, 0.4, 1],
    "not public by month",
  ),
  row(
    ...([
      "aluminium_products_output_ytd_10kt",
      "coincident",
      "ytd",
      null,
      "yoy+janfeb@ma3",
      "level",
    ] as const),
    ...([[-0.15, -0.08, 0.12, 0.25], "stand-in for exports of unwrought aluminium and products"] as const),
  ),
];

function row(
  indicator: string,
  role: "leading" | "coincident",
  form: string,
  growth: string | null,
  measure: string,
  unit: string,
  limits: readonly number[],
  source: string,
): (string | number | null)[] {
  return [indicator, role, form, growth, measure, unit, 1, 1, ...limits, "2015-2024", source];
}
