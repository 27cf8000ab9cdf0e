import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import prints from "../published/cnia_aluminium_prints_to_2021.json";
import { compare } from "../../src/main/example/example-comparison";
import { exampleModel } from "../../src/main/example/example-model";
import { panelOf } from "../../src/main/example/example-panel";
import { lastIndex, lastMonths, reportOf, whyItEnds } from "../../src/main/example/example-report";
import { runExample } from "../../src/main/example/example-run";
import { noise } from "../prosperity/rows";

/** Made-up months from 2012 on, in the columns of the real panel; January has no cumulative figures. */
function madeUp(months: number): string {
  const names = exampleModel.slice(1).map((row) => String(row[0]));
  const columns = [
    ...names.filter(
      (name) => !["grid_investment_ytd_yoy", "operating revenue", "total profit"].includes(name),
    ),
    ...[
      "grid_investment_ytd_100m_cny",
      "power_generation_ytd_yoy_official",
      "alumina_output_ytd_yoy_official",
    ],
  ];
  const random = columns.map((_, c) => noise(months, 31 + 7 * c));
  const lines = Array.from({ length: months }, (_, t) => {
    const m = t % 12;
    const cells = columns.map((name, c) => {
      const x = 100 * (1 + 0.2 * Math.sin(t / 10 + c) + 0.05 * random[c][t]);
      if (/yoy_official$/.test(name)) return name.startsWith("m2") || m > 0 ? (x / 20).toFixed(1) : "";
      return /_ytd_/.test(name) ? (m > 0 ? (x + 100 * m).toFixed(2) : "") : x.toFixed(2);
    });
    return [`${2012 + Math.floor(t / 12)}-${`${m + 1}`.padStart(2, "0")}`, ...cells].join(",");
  });
  return [`# made up`, ["month", ...columns].join(","), ...lines].join("\n");
}

describe("the example, on made-up months", () => {
  const run = runExample(panelOf(madeUp(120)));

  test("answers every function for every month", () => {
    expect(Object.keys(run.columns)).toEqual([
      ...["LME YOY", "alumina 10kt", "10kt a day", "LEADING", "COINCIDENT", "DIFFUSION"],
      ...["PROSPERITY", "low", "high", "ZONE", "status"],
    ]);
    for (const column of Object.values(run.columns)) expect(column).toHaveLength(120);
  });

  test("shows the last twelve months, says that the panel ends there and what it lacks", () => {
    expect(lastMonths(run).map((t) => run.months[t])).toEqual(
      Array.from({ length: 12 }, (_, i) => `2021-${`${i + 1}`.padStart(2, "0")}`),
    );
    expect(whyItEnds(run)).toBe("The panel ends in 2021-12.");
    expect(run.apart).toMatchObject({ "operating revenue": "not supplied", "total profit": "not supplied" });
    expect(reportOf(run, compare(run, prints))).toContain("2021-12");
  });

  test("compares the months in common", () => {
    const own = run.months.map((month, t) => ({ month, prosperity: run.columns.PROSPERITY[t] as number }));
    const last = own.slice(-5).map((print) => ({ ...print, prosperity: print.prosperity + 3 }));
    expect(compare(run, last)).toEqual({
      months: 5,
      spearman: expect.closeTo(1, 12) as number,
      difference: expect.closeTo(3, 10) as number,
    });
  });
});

const file = resolve(__dirname, "../../../shared/series/panel_ten_indicators.csv");
if (existsSync(file)) describe("the example, on the real panel", onRealPanel);
else console.warn("../shared/series is absent: the example is tried on made-up months only");

function onRealPanel(): void {
  const run = runExample(panelOf(readFileSync(file, "utf8")));

  test("ends in September 2023, as floor space is then missing for more than three months", () => {
    expect(run.months[lastIndex(run)]).toBe("2023-09");
    expect(whyItEnds(run)).toBe(
      "It ends there because in 2023-10: Missing for more than 3 months: floor_space_sold_ytd_10k_m2.",
    );
  });

  test("is compared with all twelve months that the CNIA printed to 2021", () => {
    // No reference has these two: they are the present values, kept so that a change of them is seen.
    const { months, spearman, difference } = compare(run, prints);
    expect(months).toBe(12);
    expect(spearman).toBeCloseTo(0.517, 3);
    expect(difference).toBeCloseTo(19.67, 2);
  });
}
