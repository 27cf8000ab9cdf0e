import { sdmxCoded, type SdmxRoles } from "./sdmx-columns";

type Row = readonly string[];

/** What a row of SDMX-CSV says of the series that its figure belongs to. */
export interface SdmxSeries {
  /** The codes of all dimensions, joined by dots: rows of one series have the same. */
  readonly key: string;
  /** The title, or else the names of the dimensions other than frequency and unit. */
  readonly name: string;
  /** The unit with its power of ten before it: "thousand T", "% per year", "10^5 T". */
  readonly unit: string | null;
}

/** Dimensions that say how a series is counted, and not what it is. */
const formal = new Set(["FREQ", "UNIT", "UNIT_MEASURE", "UNIT_MULT", "DECIMALS", "TIME_FORMAT"]);

/**
 * The key of the series that a row belongs to; cheap, for it is asked of each row.
 *
 * @example  sdmxKey({ dimensions: [{ id: "FREQ", code: 0, label: null }, { id: "GEO", code: 1, label: null }] }, ["M", "CN: China"])  // "M.CN"
 */
export function sdmxKey({ dimensions }: Pick<SdmxRoles, "dimensions">, row: Row): string {
  return dimensions.map(({ code }) => sdmxCoded(row[code] ?? "").code).join(".");
}

/** What a row says of its series. */
export function sdmxSeries(roles: SdmxRoles, row: Row): SdmxSeries {
  const at = (column: number | null) => (column === null ? "" : (row[column] ?? "").trim());
  const key = sdmxKey(roles, row);
  const said = roles.dimensions
    .filter(({ id }) => !formal.has(id.toUpperCase()))
    .map(({ code, label }) => at(label) || sdmxCoded(at(code)).label)
    .filter((text) => text !== "");
  const flow = at(roles.flowName) || sdmxCoded(at(roles.flow)).label;
  const name = at(roles.title) || said.join(", ") || flow || key;
  const unitLabel = roles.dimensions.find(({ code }) => code === roles.unit)?.label ?? null;
  const unit = at(unitLabel) || sdmxCoded(at(roles.unit)).label;
  return { key, name, unit: unitOf(unit, sdmxCoded(at(roles.multiplier)).code) };
}

const powers: Readonly<Record<string, string>> = {
  ...{ "2": "hundred", "3": "thousand", "4": "10 thousand", "6": "million", "8": "100 million" },
  ...{ "9": "billion", "12": "trillion" },
};

/**
 * A unit with its power of ten before it, as figures keep the unit in which they are printed.
 *
 * @param power  the code of UNIT_MULT: "3" for thousands
 * @returns      null where nothing is said of the unit
 * @example  unitOf("T", "3")  // "thousand T"
 * @example  unitOf("PC", "0")  // "PC"
 */
export function unitOf(unit: string, power: string): string | null {
  const exponent = /^-?\d{1,2}$/.test(power) ? `${Number(power)}` : "0";
  const before = exponent === "0" ? "" : (powers[exponent] ?? `10^${exponent}`);
  return [before, unit].filter((word) => word !== "").join(" ") || null;
}
