import { sdmxCoded, sdmxRoles } from "#import/sdmx/sdmx-columns";
import { sdmxKey, sdmxSeries, unitOf } from "#import/sdmx/sdmx-series";

// Headers as the services write them: ECB exchange rates (1.0), Eurostat (1.0 and 2.0), OECD with names (2.0).
const ecb = "KEY,FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE,OBS_STATUS,TITLE,TITLE_COMPL,UNIT,UNIT_MULT".split(",");
const eurostat = "DATAFLOW,LAST UPDATE,freq,nace_r2,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG".split(",");
const oecd = [
  ...["STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "REF_AREA", "Reference area"],
  ...["UNIT_MEASURE", "Unit of measure", "TIME_PERIOD", "Time period", "OBS_VALUE", "Observation value"],
  ...["OBS_STATUS", "Observation status", "UNIT_MULT", "Unit multiplier"],
];

test("dimensions stand before the observation, attributes behind it", () => {
  const roles = sdmxRoles(ecb)!;
  expect(roles.dimensions.map(({ id }) => id)).toEqual(["FREQ", "CURRENCY"]);
  expect(roles).toMatchObject({ period: 3, value: 4, status: 5, title: 7, unit: 8, multiplier: 9 });
  expect(roles.attributes).toEqual([6]);
});

test("Eurostat's flag is a status, and its unit is a dimension too", () => {
  const roles = sdmxRoles(eurostat)!;
  expect(roles.dimensions.map(({ id }) => id)).toEqual(["freq", "nace_r2", "unit", "geo"]);
  expect(roles).toMatchObject({ status: 8, unit: 4, flow: 0, multiplier: null });
  const row = ["ESTAT:STS_INPR_M(1.0)", "14/11/25 23:00:00", "M", "C24", "I21", "DE", "2025-09", "92.1", "p"];
  expect(sdmxSeries(roles, row)).toEqual({ key: "M.C24.I21.DE", name: "C24, DE", unit: "I21" });
});

test("columns of names stand behind the codes they name", () => {
  const roles = sdmxRoles(oecd)!;
  expect(roles.dimensions).toEqual([
    { id: "REF_AREA", code: 4, label: 5 },
    { id: "UNIT_MEASURE", code: 6, label: 7 },
  ]);
  expect(roles).toMatchObject({ period: 8, value: 10, status: 12, multiplier: 14, attributes: [] });
  const row = "DATAFLOW;OECD:DF(1);Output;I;CHN;China;T;Tonnes;2025-11;;379.2;;A;Normal;3;Thousands".split(
    ";",
  );
  expect(sdmxSeries(roles, row)).toEqual({ key: "CHN.T", name: "China", unit: "thousand Tonnes" });
});

test("codes written with their names are read apart", () => {
  const roles = sdmxRoles([
    "DATAFLOW",
    "FREQ: Frequency",
    "GEO: Area",
    "TIME_PERIOD: Time",
    "OBS_VALUE: Value",
  ])!;
  const row = ["X:Y(1.0): Output", "M: Monthly", "CN: China", "2025-11", "379.2"];
  expect(sdmxKey(roles, row)).toBe("M.CN");
  expect(sdmxSeries(roles, row)).toEqual({ key: "M.CN", name: "China", unit: null });
});

test("a table without TIME_PERIOD or OBS_VALUE is no SDMX-CSV", () => {
  expect(sdmxRoles(["TIME_PERIOD", "value"])).toBeNull();
  expect(sdmxRoles(["month", "OBS_VALUE"])).toBeNull();
  expect(sdmxRoles([])).toBeNull();
});

test("a series without dimensions is named by its data flow", () => {
  const roles = sdmxRoles(["DATAFLOW", "TIME_PERIOD", "OBS_VALUE"])!;
  expect(sdmxSeries(roles, ["IMF:ALUMINIUM(1.0)", "2025-11", "2821.4"]).name).toBe("IMF:ALUMINIUM(1.0)");
});

test("a flow such as AGENCY:ID(1.0) is one code, not a code and its name", () => {
  expect(sdmxCoded("ESTAT:STS_INPR_M(1.0)").label).toBe("ESTAT:STS_INPR_M(1.0)");
});

test("a multiplier that is no power of ten is passed over, an unusual one is written out", () => {
  expect(unitOf("T", "thousands")).toBe("T");
  expect(unitOf("T", "5")).toBe("10^5 T");
  expect(unitOf("", "6")).toBe("million");
  expect(unitOf("", "0")).toBeNull();
});
