import { month } from "#calendar/period";
import { fault } from "#error/fault";
import type { Mark } from "#import/found-series";
import type { ImportedSeries } from "#import/imported";

/** A monthly series from January 2025 on, whose cells stand in column B from row 2. */
export function imported(
  values: readonly number[],
  more: Partial<ImportedSeries> & { marks?: ReadonlyMap<number, Mark>; ordinals?: readonly number[] } = {},
): ImportedSeries {
  const { marks = new Map<number, Mark>(), ordinals, ...own } = more;
  const evidence = fault("no-range-selected", {});
  const january = month(2025, 1).ordinal;
  return {
    address: "B1",
    name: "电解铝产量",
    code: null,
    unit: "万吨",
    cadence: "month",
    source: null,
    note: null,
    title: null,
    asOf: null,
    id: { value: "primary_aluminium_output", evidence },
    indicator: { value: null, evidence },
    measuredIn: { value: "万吨", evidence },
    form: { value: "month", evidence },
    january: null,
    remarks: [],
    points: {
      ordinals: Int32Array.from(ordinals ?? values.map((_, i) => january + i)),
      values: Float64Array.from(values),
      addressOf: {
        sheet: null,
        rows: Int32Array.from(values, (_, i) => i + 1),
        columns: Int32Array.from(values, () => 1),
      },
      marks,
    },
    ...own,
  };
}
