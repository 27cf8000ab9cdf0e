import { month } from "#calendar/period";
import { fault } from "#error/fault";
import type { Form, Imported, ImportedSeries } from "#import/imported";

/** A series as an import delivers it: monthly figures from a month on. */
export function aSeries(
  id: string,
  values: readonly number[],
  { form = "month", unit = "kt", from = month(2024, 1).ordinal, ...more }: Partial<Told> = {},
): ImportedSeries {
  const evidence = fault("import-empty", {});
  return {
    address: "B1",
    name: id,
    code: null,
    unit,
    cadence: "month",
    source: null,
    note: null,
    title: null,
    asOf: null,
    points: {
      ordinals: Int32Array.from(values, (_, i) => from + i),
      values: Float64Array.from(values),
      addressOf: {
        sheet: null,
        rows: Int32Array.from(values, (_, i) => i + 1),
        columns: new Int32Array(values.length).fill(1),
      },
      marks: new Map(),
    },
    id: { value: id, evidence },
    indicator: { value: null, evidence },
    measuredIn: { value: unit, evidence },
    form: { value: form, evidence },
    january: null,
    remarks: [],
    ...more,
  };
}

interface Told extends Omit<ImportedSeries, "form" | "unit"> {
  readonly form: Form;
  readonly unit: string;
  readonly from: number;
}

export function anImport(series: readonly ImportedSeries[], more: Partial<Imported> = {}): Imported {
  return { format: "csv", encoding: "utf-8", series, findings: [], questions: [], ...more };
}
