import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { arriving } from "#evidence/arriving";
import type { DataRow } from "#evidence/data-row";
import { revisions } from "#evidence/revisions";
import { standing } from "#evidence/vintages";
import { answer } from "../functions/evidence/answers";
import { dataRow, sheetOf } from "./rows";

/**
 * Five vintages of the CNIA's index of the non-ferrous industry, as its reports of 2018 printed them, each with
 * thirteen months; their provenance stands in the file.
 */
const file = resolve(__dirname, "../reference/evidence/cnia_nonferrous_vintages_2018.json");
interface Printed {
  readonly month: string;
  readonly leading: number;
  readonly coincident: number;
  readonly lagging: number;
  readonly prosperity: number;
}
const { reports } = JSON.parse(readFileSync(file, "utf8")) as {
  readonly reports: Readonly<Record<string, { readonly source: string; readonly rows: readonly Printed[] }>>;
};

const indices = ["prosperity", "leading", "coincident", "lagging"] as const;
const lastDays: Readonly<Record<string, string>> = {
  "2018-01": "2018-01-31",
  "2018-04": "2018-04-30",
  "2018-05": "2018-05-31",
  "2018-08": "2018-08-31",
  "2018-10": "2018-10-31",
};
const vintages = Object.keys(reports);

function rowsOf(vintage: string, asOf = lastDays[vintage]): readonly DataRow[] {
  const { source, rows } = reports[vintage];
  return indices.flatMap((index) =>
    rows.map((row) =>
      dataRow({ id: `nonferrous_${index}`, period: row.month, value: row[index], asOf, source }),
    ),
  );
}

const table: DataRow[] = [];
const arrivals = vintages.map((vintage) => {
  const arrival = arriving(table, rowsOf(vintage));
  table.push(...arrival.rows);
  return arrival;
});

/** The prints of a month in the order of the reports, without those that repeat the one before. */
function printsOf(month: string, index: (typeof indices)[number], until: string): readonly number[] {
  const prints: number[] = [];
  for (const vintage of vintages) {
    if (vintage > until) continue;
    for (const row of reports[vintage].rows)
      if (row.month === month && row[index] !== prints[prints.length - 1]) prints.push(row[index]);
  }
  return prints;
}
const months = [...new Set(vintages.flatMap((v) => reports[v].rows.map(({ month }) => month)))].sort();

test("the file has five reports of thirteen months", () => {
  expect(vintages).toEqual(Object.keys(lastDays));
  for (const vintage of vintages) expect(reports[vintage].rows).toHaveLength(13);
});

test.each(vintages)("the table gives the report of %s back as it was", (vintage) => {
  const day = lastDays[vintage];
  const ids = indices.map((index) => `nonferrous_${index}`);
  const { rows } = reports[vintage];
  const panel = answer("GETDATA", [sheetOf(table), [ids], rows[0].month, null, day]) as unknown[][];
  expect(panel[0]).toEqual(["date", ...ids]);
  expect(panel.slice(1).map((row) => row.slice(1))).toEqual(
    rows.map((row) => indices.map((index) => row[index])),
  );
});

test("an import says how many figures are new, unchanged and revised, by a count over the reports", () => {
  arrivals.forEach(({ series }, v) => {
    indices.forEach((index, i) => {
      const known = new Map<string, number>();
      for (const earlier of vintages.slice(0, v))
        for (const row of reports[earlier].rows) known.set(row.month, row[index]);
      const { rows } = reports[vintages[v]];
      const changes = rows.flatMap((row) => {
        const before = known.get(row.month);
        return before === undefined || before === row[index] ? [] : [row[index] - before];
      });
      const { added, unchanged, revised, meanRevision, absent } = series[i];
      expect([added, unchanged, revised.length, absent]).toEqual([
        rows.filter(({ month }) => !known.has(month)).length,
        rows.filter((row) => known.get(row.month) === row[index]).length,
        changes.length,
        0,
      ]);
      if (changes.length > 0)
        expect(meanRevision).toBeCloseTo(changes.reduce((a, b) => a + b, 0) / changes.length, 12);
    });
  });
});

test("between January and April 2018 the coincident index of January moved most, by 5.0 points", () => {
  const [, , coincident] = arrivals[1].series;
  expect(coincident.largest).toMatchObject({ period: "2018-01", before: 60.4, after: 65.4 });
});

test("the same reports again, on another day, add nothing", () => {
  const again = arriving(table, rowsOf("2018-10", "2018-12-01"));
  expect(again.rows).toEqual([]);
  expect(again.series.map(({ unchanged }) => unchanged)).toEqual([13, 13, 13, 13]);
  for (const vintage of vintages) expect(arriving(table, rowsOf(vintage)).rows).toEqual([]);
});

test.each(indices)("REVISIONS of the %s index are those counted in the reports", (index) => {
  const id = `nonferrous_${index}`;
  const own = table.filter((row) => row.id === id);
  const expected = months.map((month) => {
    const prints = printsOf(month, index, "2018-10");
    return [month, prints[0], prints[prints.length - 1], prints.length];
  });
  const found = revisions(own, null, null);
  expect(found.map(({ period, first, latest, prints }) => [period, first, latest, prints])).toEqual(expected);
  for (const { first, latest, revision } of found) expect(revision).toBe(latest - first);
  const sheet = answer("REVISIONS", [sheetOf(table), id]) as unknown[][];
  expect(sheet.slice(1).map((row) => [row[1], row[2], row[4]])).toEqual(
    expected.map(([, ...figures]) => figures),
  );
});

test("what stood in May and what stood in August are the ends of a revision between them", () => {
  const own = table.filter(({ id }) => id === "nonferrous_coincident");
  const [may, august] = ["2018-05-31", "2018-08-31"].map((day) => standing(own, day));
  for (const { period, first, latest } of revisions(own, "2018-05-31", "2018-08-31")) {
    expect(first).toBe((may.get(period) ?? august.get(period))!.value);
    expect(latest).toBe(august.get(period)!.value);
  }
});

test("before the first report nothing was known", () => {
  expect(standing(table, "2018-01-30").size).toBe(0);
  expect(answer("GETDATA", [sheetOf(table), "nonferrous_leading", null, null, "2017-12-31"])).toEqual({
    error: "#N/A",
    message:
      "nonferrous_leading has no figure with status actual, preliminary, revised, as known on 2017-12-31",
  });
});

describe("which figure stands", () => {
  const one = (given: Partial<DataRow>) => dataRow({ id: "x", period: "2025-11", ...given });
  const stands = (rows: readonly DataRow[], day: string | null = null) =>
    standing(rows, day, ["actual", "preliminary", "revised", "estimated", "forecast"]).get("2025-11")?.value;
  const forecast = one({ value: 1, status: "forecast", asOf: "2025-12-20" });
  const estimate = one({ value: 2, status: "estimated", asOf: "2025-12-10" });
  const print = one({ value: 3, status: "preliminary", asOf: "2025-12-01" });

  test("printed goes before estimated, and estimated before forecast, however old", () => {
    expect(stands([forecast, estimate])).toBe(2);
    expect(stands([print, estimate, forecast])).toBe(3);
  });

  test("of one class the latest as_of stands, and of one day the lower row", () => {
    expect(stands([one({ value: 5, asOf: "2025-12-09" }), print])).toBe(5);
    expect(stands([one({ value: 5, asOf: "2025-12-01" }), print])).toBe(3);
  });

  test("where as_of is blank the day of publication counts, and where both are the row was always known", () => {
    const rows = [
      one({ value: 7, asOf: "", published: "" }),
      one({ value: 8, asOf: "", published: "2025-12-05" }),
    ];
    expect(stands(rows, "2025-12-04")).toBe(7);
    expect(stands(rows, "2025-12-05")).toBe(8);
  });

  test("a withdrawn figure stands as missing, and is not a print", () => {
    const rows = [print, one({ value: NaN, asOf: "2025-12-15" })];
    expect(stands(rows)).toBeNaN();
    expect(revisions(rows, null, null)).toEqual([
      { period: "2025-11", first: 3, latest: NaN, revision: NaN, prints: 1 },
    ]);
  });
});
