import type { ImportedSeries } from "#import/imported";
import type { MappedSeries, Mapping } from "#import/mapping";
import { modelFit, type Fitted } from "#import/model-fit";
import type { TableName } from "#workbook/workbook";
import { quoted } from "../formula/argument-text";

/** The formulas that are offered for what arrived. */
export interface Offers {
  /** One for each series, in the order of the import. */
  readonly series: readonly SeriesOffer[];
  /** The index of the default model; null where fewer than two of its indicators came in its forms. */
  readonly index: IndexOffer | null;
  /** The indicators that arrived, in whatever form: what a sheet of its own computes an index from. */
  readonly fit: readonly Fitted[];
  readonly table: TableName;
}

export interface SeriesOffer {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  /** "yoy" where the change on the year before is computed, else the figures themselves. */
  readonly kind: "yoy" | "figures";
  readonly cadence: ImportedSeries["cadence"];
}

export interface IndexOffer {
  readonly formula: string;
  readonly ids: readonly string[];
}

/** What is offered for the series that were taken. */
export function offersFor(series: readonly ImportedSeries[], mapping: Mapping, table: TableName): Offers {
  const taken = series.flatMap(({ cadence }, i) => (mapping[i].isTaken ? [{ ...mapping[i], cadence }] : []));
  const first = taken.filter(({ id }, i) => taken.findIndex((other) => other.id === id) === i);
  const fit = modelFit(first.filter(({ cadence }) => cadence === "month"));
  return {
    series: first.map((entry) => seriesOffer(entry, table)),
    index: indexOffer(fit, table),
    fit,
    table,
  };
}

function seriesOffer(entry: MappedSeries & Pick<ImportedSeries, "cadence">, table: TableName): SeriesOffer {
  const { id, name, cadence, status } = entry;
  // GETDATA answers printed figures unless it is asked for more.
  const isPrinted = status !== "forecast" && status !== "estimated";
  const figures = getData(table, isPrinted ? quoted(id) : `${quoted(id)},,,,"all"`);
  const kind = hasYearOnYear(entry) ? "yoy" : "figures";
  return { id, name, cadence, kind, formula: kind === "yoy" ? `=ALU.YOY(${figures})` : `=${figures}` };
}

/** A growth rate is shown as it is, and so is a level in percent, whose change would be counted in points. */
function hasYearOnYear({ form, unit, cadence }: MappedSeries & Pick<ImportedSeries, "cadence">): boolean {
  const isLevel = form === "month" || form === "ytd";
  return isLevel && cadence !== "day" && cadence !== "week" && unit !== "%" && unit !== "fraction";
}

function indexOffer(fit: readonly Fitted[], table: TableName): IndexOffer | null {
  const asWanted = fit.filter(({ isDefault }) => isDefault);
  if (asWanted.length < 2) return null;
  const ids = asWanted.flatMap(idsOf);
  const list = `{${ids.map(quoted).join(",")}}`;
  return { ids, formula: `=ALU.PROSPERITY(${getData(table, list)})` };
}

/** The columns that an indicator takes of a panel. */
export function idsOf({ id, growthId }: Fitted): readonly string[] {
  return growthId === null ? [id] : [id, growthId];
}

/** The call that answers a series, or a panel for a row of ids. */
export function getData({ reference }: TableName, ids: string): string {
  return `ALU.GETDATA(${reference},${ids})`;
}
