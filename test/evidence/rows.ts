import type { DataRow } from "#evidence/data-row";

/** A row of a data table of which only a part is said. */
export function dataRow(given: Partial<DataRow> & Pick<DataRow, "id" | "period">): DataRow {
  return {
    name: "",
    value: 1,
    unit: "",
    status: "actual",
    source: "",
    published: "",
    asOf: "",
    low: NaN,
    high: NaN,
    note: "",
    ...given,
  };
}

/** Rows as the cells of a sheet with the header of a data table. */
export function sheetOf(rows: readonly DataRow[]): unknown[][] {
  const number = (value: number) => (Number.isNaN(value) ? null : value);
  return [
    "id name period value unit status source published as_of low high note".split(" "),
    ...rows.map((row) => [
      row.id,
      row.name,
      row.period,
      number(row.value),
      row.unit,
      row.status,
      row.source,
      row.published,
      row.asOf,
      number(row.low),
      number(row.high),
      row.note,
    ]),
  ];
}
