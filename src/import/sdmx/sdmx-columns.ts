/** What the columns of an SDMX-CSV file hold, by their positions; null where the file has no such column. */
export interface SdmxRoles {
  readonly period: number;
  readonly value: number;
  /** The columns that together tell one series from another, in the order of the file. */
  readonly dimensions: readonly SdmxDimension[];
  readonly status: number | null;
  /** The code of the unit, which may be a dimension too. */
  readonly unit: number | null;
  /** The power of ten in which figures are given: 3 where they are thousands of the unit. */
  readonly multiplier: number | null;
  readonly title: number | null;
  /** The data flow, such as ESTAT:STS_INPR_M(1.0). */
  readonly flow: number | null;
  /** The name of the data flow, where the file carries names. */
  readonly flowName: number | null;
  /** I, A, M or R; the rows of D are deletions and hold no figures. */
  readonly action: number | null;
  /** Columns that hold other attributes; nothing in them is a figure of the series. */
  readonly attributes: readonly number[];
}

/** A dimension: where its codes stand, and where their names, if a column of its own has them. */
export interface SdmxDimension {
  readonly id: string;
  readonly code: number;
  readonly label: number | null;
}

type Header = readonly string[];

const technical = [
  ...["DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION"],
  ...["KEY", "SERIES_KEY", "OBS_KEY", "LAST UPDATE", "LAST_UPDATE"],
];

/**
 * What the columns of SDMX-CSV 1.0 and 2.0 mean. A table is one where TIME_PERIOD and OBS_VALUE are headers.
 * The columns before OBS_VALUE are the dimensions, those after it attributes. Headers may be bare ("FREQ"),
 * or written with their names ("FREQ: Frequency"); or each column is followed by one of names.
 *
 * @returns  null where the header is none of SDMX-CSV
 * @source   SDMX Technical Working Group, SDMX-CSV field guide, 1.0 and 2.0
 * @example  sdmxRoles(["DATAFLOW", "FREQ", "TIME_PERIOD", "OBS_VALUE"]).dimensions[0].id  // "FREQ"
 * @example  sdmxRoles(["month", "value"])  // null
 */
export function sdmxRoles(header: Header): SdmxRoles | null {
  const ids = header.map((text) => sdmxCoded(text).code.replace(/\[.*\]$/, ""));
  const upper = ids.map((id) => id.toUpperCase());
  const where = (...names: string[]) => names.map((name) => upper.indexOf(name)).find((i) => i >= 0) ?? null;
  const [period, value] = [where("TIME_PERIOD"), where("OBS_VALUE")];
  if (period === null || value === null) return null;
  const named = namedColumns(upper, period, value);
  const isDimension = (i: number) =>
    i < value && i !== period && !technical.includes(upper[i]) && !named.has(i) && ids[i] !== "";
  const roles = {
    period,
    value,
    dimensions: ids.flatMap((id, i) =>
      isDimension(i) ? [{ id, code: i, label: named.has(i + 1) ? i + 1 : null }] : [],
    ),
    status: where("OBS_STATUS", "OBS_FLAG"),
    unit: where("UNIT_MEASURE", "UNIT"),
    multiplier: where("UNIT_MULT"),
    title: where("TITLE_COMPL", "TITLE"),
    flow: where("DATAFLOW", "STRUCTURE_ID"),
    flowName: where("STRUCTURE_NAME"),
    action: where("ACTION"),
  };
  const taken = new Set<number | null>(Object.values(roles).filter((role) => typeof role === "number"));
  const isAttribute = (i: number) => i > value && !taken.has(i) && !named.has(i);
  return { ...roles, attributes: ids.map((_, i) => i).filter(isAttribute) };
}

/**
 * A code with its name, as files write them where both were asked for: "M: Monthly".
 *
 * @example  sdmxCoded("M: Monthly").label  // "Monthly"
 * @example  sdmxCoded("CN").label  // "CN"
 */
export function sdmxCoded(text: string): { readonly code: string; readonly label: string } {
  const both = /^\s*([^\s:]+)\s*:\s+(\S.*?)\s*$/s.exec(text);
  if (both) return { code: both[1], label: both[2] };
  const plain = text.trim();
  return { code: plain, label: plain };
}

/** The columns of names, where the file has them: each then stands behind the column of its codes. */
function namedColumns(upper: Header, period: number, value: number): ReadonlySet<number> {
  if (!upper.includes("STRUCTURE_NAME") || value !== period + 2) return new Set();
  const first = Math.max(...technical.map((id) => upper.indexOf(id))) + 1;
  return new Set(upper.map((_, i) => i).filter((i) => i > first && (i - first) % 2 === 1));
}
