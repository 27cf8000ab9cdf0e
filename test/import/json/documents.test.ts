import { AluError } from "#error/alu-error";
import { pointPeriod } from "#import/found-series";
import { pointAddress } from "#import/point-address";
import { readDbnomics } from "#import/json/read-dbnomics";
import { readJsonStat, type Read } from "#import/json/read-json-stat";
import { readWorldBank } from "#import/json/read-world-bank";

/** Each series as its name and its figures by period. */
const told = ({ series }: Read) =>
  series.map(({ name, unit, cadence, points }) => ({
    name,
    unit,
    points: [...points.values].map((value, i) => [pointPeriod(cadence, points.ordinals[i]), value]),
  }));
const kinds = ({ findings }: Read) => findings.map(({ address, fault }) => [address, fault.kind]);
const refused = (read: () => unknown) => {
  try {
    return read();
  } catch (error) {
    return (error as AluError).fault;
  }
};

// The shape of Eurostat's dissemination API; the figures are the test's own.
const eurostat = {
  version: "2.0",
  class: "dataset",
  label: "Production in industry - monthly data",
  source: "ESTAT",
  updated: "2025-11-14T23:00:00+0100",
  value: { "0": 92.1, "1": 93.4, "3": 101.5 } as Record<string, unknown>,
  status: { "3": "p" } as Record<string, string>,
  id: ["freq", "unit", "geo", "time"],
  size: [1, 1, 2, 2],
  dimension: {
    freq: { label: "Time frequency", category: { index: { M: 0 }, label: { M: "Monthly" } } },
    unit: { label: "Unit", category: { index: { I21: 0 }, label: { I21: "Index, 2021=100" } } },
    geo: { label: "Geo", category: { index: { DE: 0, FR: 1 }, label: { DE: "Germany", FR: "France" } } },
    time: {
      label: "Time",
      category: {
        index: { "2025-08": 0, "2025-09": 1 },
        label: { "2025-08": "2025-08", "2025-09": "2025-09" },
      },
    },
  } as Record<string, object>,
};

test("each combination of the other dimensions is a series, called by what varies", () => {
  const read = readJsonStat(eurostat);
  expect(told(read)).toEqual([
    {
      name: "Germany",
      unit: "Index, 2021=100",
      points: [
        ["2025-08", 92.1],
        ["2025-09", 93.4],
      ],
    },
    { name: "France", unit: "Index, 2021=100", points: [["2025-09", 101.5]] },
  ]);
  expect(read.series[1]).toMatchObject({ code: "M.I21.FR", address: "/value/3", source: "ESTAT" });
  expect(read.series[1].points.marks.get(0)).toEqual({ status: "p" });
  expect(pointAddress(read.series[0].points.addressOf, 1)).toBe("/value/1");
  expect(read.findings).toEqual([]);
});

test("a dense value, a list as index, a metric with a unit, and time told by its role", () => {
  const read = readJsonStat({
    class: "dataset",
    label: "Output",
    id: ["T", "m"],
    size: [2, 2],
    role: { time: ["T"], metric: ["m"] },
    value: [379.2, null, 377.1, "n/k"],
    status: "e",
    dimension: {
      T: { category: { index: ["2025M11", "2025M10"] } },
      m: {
        category: {
          index: ["al", "ox"],
          label: { al: "Aluminium", ox: "Alumina" },
          unit: { al: { base: "t", multiplier: 4 }, ox: { label: "kt", decimals: 1 } },
        },
      },
    },
  });
  expect(told(read)).toEqual([
    {
      name: "Aluminium",
      unit: "10 thousand t",
      points: [
        ["2025-11", 379.2],
        ["2025-10", 377.1],
      ],
    },
  ]);
  expect(kinds(read)).toEqual([["/value/3", "json-no-figure"]]);
  expect(read.series[0].points.marks.get(1)).toEqual({ status: "e" });
});

test("quarters, halves, years and weeks are periods of their own", () => {
  const category = { index: ["2025-Q3", "2025-H1", "2025", "2025-W45", "2025K2", "2025-S1", "2025-11-28"] };
  const read = readJsonStat({
    ...{ class: "dataset", id: ["time"], size: [7], dimension: { time: { category } } },
    value: [1, 2, 3, 4, 5, 6, 7],
  });
  expect(told(read).map(({ points }) => points)).toEqual([
    [
      ["2025-Q3", 1],
      ["2025-Q2", 5],
    ],
    [
      ["2025-H1", 2],
      ["2025-H1", 6],
    ],
    [["2025", 3]],
    [["2025-11-03", 4]],
    [["2025-11-28", 7]],
  ]);
});

test("sizes that lie are refused, and cost no memory", () => {
  const lying = { ...eurostat, size: [1, 1, 2, 1e9] };
  expect(refused(() => readJsonStat(lying))).toEqual({
    kind: "json-stat-size",
    parameters: { dimension: "time", says: 1e9, found: 2 },
  });
  expect(refused(() => readJsonStat({ ...eurostat, value: [1, 2, 3] }))).toEqual({
    kind: "json-stat-values",
    parameters: { cells: 4, found: 3 },
  });
  const outside = readJsonStat({ ...eurostat, value: { "0": 92.1, "1e3": 5, "999999999999": 1, "-1": 2 } });
  expect(told(outside)).toHaveLength(1);
  expect(kinds(outside).map(([, kind]) => kind)).toEqual(Array(3).fill("json-stat-outside"));
});

test("ten dimensions of a thousand categories make 10^30 cells, and one figure is read", () => {
  const names = Array.from({ length: 10 }, (_, i) => `d${i}`);
  const index = Array.from({ length: 1000 }, (_, i) => `c${i}`);
  const read = readJsonStat({
    ...{ class: "dataset", id: [...names, "time"], size: [...names.map(() => 1000), 1] },
    dimension: {
      ...Object.fromEntries(names.map((name) => [name, { category: { index } }])),
      time: { category: { index: ["2025-11"] } },
    },
    value: { "7": 379.2 },
  });
  expect(told(read)[0].points).toEqual([["2025-11", 379.2]]);
});

test("what is not as the format says is named by its path", () => {
  const dimension = { ...eurostat.dimension, geo: { category: { index: { DE: "first" } } } };
  expect(refused(() => readJsonStat({ ...eurostat, dimension }))).toMatchObject({
    kind: "json-shape",
    parameters: { format: "JSON-stat", path: "/dimension/geo/category/index" },
  });
  expect(refused(() => readJsonStat({ ...eurostat, size: ["1", 1, 2, 2] }))).toMatchObject({
    parameters: { path: "/size/0", wanted: "number", found: '"1"' },
  });
  expect(refused(() => readJsonStat({ ...eurostat, value: 5 }))).toMatchObject({
    parameters: { path: "/value" },
  });
});

test("a dataset without time is refused with its dimensions", () => {
  const { geo } = eurostat.dimension;
  const noTime = { class: "dataset", id: ["geo"], size: [2], dimension: { geo }, value: [1, 2] };
  expect(refused(() => readJsonStat(noTime))).toEqual({
    kind: "json-stat-no-time",
    parameters: { found: "geo" },
  });
});

test("a collection's datasets are read, its links are named", () => {
  const href = { class: "dataset", href: "https://example.org/1" };
  const read = readJsonStat({ class: "collection", link: { item: [eurostat, href] } });
  expect(told(read)).toHaveLength(2);
  expect(read.series[0].address).toBe("/link/item/0/value/0");
  expect(kinds(read)).toEqual([["/link/item", "json-stat-linked"]]);
  expect(refused(() => readJsonStat({ class: "collection", link: { item: [href] } }))).toMatchObject({
    kind: "json-stat-linked",
  });
});

test("a document of version 1, wrapped and with its sizes among the dimensions, is read alike", () => {
  const { id, size, dimension, value } = eurostat;
  const old = { dataset: { value, dimension: { ...dimension, id, size, role: { time: ["time"] } } } };
  expect(told(readJsonStat(old))).toEqual(told(readJsonStat(eurostat)));
});

test("a key such as __proto__ is a category like others", () => {
  const text = `{"class":"dataset","id":["__proto__","time"],"size":[1,1],"value":[5],"dimension":{
    "__proto__":{"category":{"index":["a"]}},"time":{"category":{"index":["2025-11"]}}}}`;
  expect(refused(() => readJsonStat(JSON.parse(text) as Record<string, unknown>))).toMatchObject({
    kind: "json-stat-size",
  });
  expect(({} as Record<string, unknown>).category).toBeUndefined();
});

const head = { page: 1, pages: 1, per_page: 50, total: 3, sourceid: "2", lastupdated: "2025-10-07" };
const row = (country: string, date: string, value: unknown, status = "") => ({
  indicator: { id: "EG.USE.ELEC.KH.PC", value: "Electric power consumption (kWh per capita)" },
  country: { id: country.slice(0, 2).toUpperCase(), value: country },
  ...{
    countryiso3code: country.slice(0, 3).toUpperCase(),
    date,
    value,
    unit: "",
    obs_status: status,
    decimal: 0,
  },
});

test("the World Bank's rows are a series for each indicator and country", () => {
  const read = readWorldBank([
    head,
    [row("China", "2023", 6100.5, "F"), row("China", "2022", null), row("Norway", "2023M11", 1)],
  ]);
  expect(told(read)).toEqual([
    { name: "Electric power consumption, China", unit: "kWh per capita", points: [["2023", 6100.5]] },
    { name: "Electric power consumption, Norway", unit: "kWh per capita", points: [["2023-11", 1]] },
  ]);
  expect(read.series[0].points.marks.get(0)).toEqual({ status: "F" });
  expect(pointAddress(read.series[1].points.addressOf, 0)).toBe("/1/2/value");
});

test("one page of several is a finding, a message is refused with its words", () => {
  expect(kinds(readWorldBank([{ ...head, pages: 4, total: 200 }, [row("China", "2023Q4", 1)]]))).toEqual([
    ["/0/total", "json-part"],
  ]);
  const message = [{ id: "120", key: "Invalid value", value: "The provided parameter value is not valid" }];
  expect(refused(() => readWorldBank([{ message }]))).toEqual({
    kind: "json-refused",
    parameters: { said: "Invalid value: The provided parameter value is not valid" },
  });
  expect(refused(() => readWorldBank([head, null]))).toMatchObject({ kind: "json-no-figures" });
  expect(refused(() => readWorldBank([head, [{ date: "2023" }]]))).toMatchObject({
    parameters: { format: "World Bank", path: "/1/0/indicator" },
  });
});

const doc = {
  "@frequency": "monthly",
  provider_code: "IMF",
  dataset_code: "PCPS",
  dataset_name: "Primary Commodity Price System",
  series_code: "M.W00.PALUM.USD",
  series_name: "Monthly – World – Aluminium – US Dollars",
  dimensions: { FREQ: "M", UNIT_MEASURE: "USD" },
  period: ["2025-09", "2025-10", "2025-11"],
  period_start_day: ["2025-09-01", "2025-10-01", "2025-11-01"],
  value: [2653.5, "NA", 2821.4] as unknown[],
};

test("DBnomics' series keep their code, unit and source, and NA is no figure", () => {
  const datasets = { "IMF/PCPS": { dimensions_values_labels: { UNIT_MEASURE: { USD: "US Dollars" } } } };
  const read = readDbnomics({ series: { docs: [doc], num_found: 1, limit: 1000, offset: 0 }, datasets });
  expect(told(read)).toEqual([
    {
      name: doc.series_name,
      unit: "US Dollars",
      points: [
        ["2025-09", 2653.5],
        ["2025-11", 2821.4],
      ],
    },
  ]);
  expect(read.series[0]).toMatchObject({ code: "IMF/PCPS/M.W00.PALUM.USD", source: "IMF" });
  expect(pointAddress(read.series[0].points.addressOf, 1)).toBe("/series/docs/0/value/2");
  expect(read.findings).toEqual([]);
});

test("a single series of DBnomics is read too, and days of a monthly series are its months", () => {
  const { period, ...rest } = doc;
  expect(period).toHaveLength(3);
  expect(told(readDbnomics(rest))[0].points.at(-1)).toEqual(["2025-11", 2821.4]);
});

test("a part of what DBnomics found, and periods without values, are named", () => {
  const short = { ...doc, value: [1] };
  const read = readDbnomics({ series: { docs: [doc, short], num_found: 40 } });
  expect(kinds(read)).toEqual([
    ["/series/docs/1", "json-lengths"],
    ["/series/num_found", "json-part"],
  ]);
  const broken = { ...doc, value: [2653.5, {}, "1e400"], period: ["2025-09", "2025-13", "2025-14"] };
  expect(kinds(readDbnomics(broken))).toEqual([
    ["/value/1", "json-no-figure"],
    ["/value/2", "json-no-figure"],
  ]);
  expect(kinds(readDbnomics({ ...doc, period: ["2025-13", "2025-10", "2025-11"] }))).toEqual([
    ["/value/0", "json-no-period"],
  ]);
});
