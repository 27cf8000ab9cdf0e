import type { Status } from "#evidence/data-row";
import type { Form, ImportedSeries } from "./imported";

/** What the reader settled about the series of an import: an entry for each, in their order. */
export type Mapping = readonly MappedSeries[];

/** What the reader settled about one series. */
export interface MappedSeries {
  /** False where the series is to be left out. */
  readonly isTaken: boolean;
  readonly id: string;
  readonly name: string;
  /** As printed; "" where nobody knows it. */
  readonly unit: string;
  readonly form: Form;
  /** Positions among the series' remarks whose correction is switched on. */
  readonly corrections: readonly number[];
  /** What a figure is where the file does not say. */
  readonly status: Status;
}

/** How an id tells what its figures are; a month's own level says nothing. */
const suffixes: Readonly<Record<Form, string>> = {
  month: "",
  ytd: "_ytd",
  yoy: "_yoy",
  ytd_yoy: "_ytd_yoy",
  mom: "_mom",
};

/** The mapping before the reader changes anything: every series as it was understood, nothing corrected. */
export function firstMapping(series: readonly ImportedSeries[]): Mapping {
  return series.map(({ id, name, measuredIn, form }) => ({
    isTaken: true,
    id: id.value,
    name,
    unit: measuredIn.value ?? "",
    form: form.value,
    corrections: [],
    status: "actual",
  }));
}

/**
 * The same entry with another form, told by the end of its id.
 *
 * @example  formed({ isTaken: true, id: "m2", name: "M2", unit: "%", form: "month", corrections: [], status: "actual" }, "yoy").id  // "m2_yoy"
 * @example  formed({ isTaken: true, id: "land_ytd_yoy", name: "土地", unit: "%", form: "ytd_yoy", corrections: [], status: "actual" }, "ytd").id  // "land_ytd"
 */
export function formed(entry: MappedSeries, form: Form): MappedSeries {
  return { ...entry, form, id: entry.id.replace(/(_ytd)?(_yoy|_mom)?$/, "") + suffixes[form] };
}
