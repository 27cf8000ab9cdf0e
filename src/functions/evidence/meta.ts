import type { Fault } from "#error/fault";
import type { Answer, AnswerCell } from "#cells/answer";
import { wordOption } from "#cells/options";
import type { Locale } from "#cells/cell";
import { cadenceOf } from "#evidence/cadence-of";
import { dataPeriod } from "#evidence/data-period";
import type { DataRow } from "#evidence/data-row";
import { knownFrom, standing } from "#evidence/vintages";
import { metaWords } from "#words/choices";
import { cadenceWords, dataColumns } from "#words/data-table-words";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { askedIds, idOf, rowsNamed, unknownId } from "./asked-series";
import { dateOf } from "./data-date";
import { openDataTable } from "./data-table";

type Field = keyof typeof metaWords;
const fields = Object.keys(metaWords) as Field[];

export const meta: WorkbookFunction = {
  name: "META",
  group: "evidence",
  parameters: [needed("table"), needed("id"), optional("field", metaWords)],
  answer: ([table, id, field], locale): Answer => {
    const data = openDataTable(table, "table", locale);
    const ids = askedIds(id);
    const asked = wordOption(field, "field", metaWords, null);
    const named = (one: Field) => metaWords[one][locale.language];
    if (ids.length === 1) {
      const tell = teller(rowsNamed(data, ids[0]), locale);
      if (asked) return id!.map((row) => row.map((cell) => (idOf(cell) === null ? NaN : tell(asked))));
      return fields.map((one) => [named(one), tell(one)]);
    }
    const tellers = new Map(
      ids.map((one) => {
        const read = data.read(one);
        const wrong = read ? read.fault : unknownId(data, one);
        return [one, wrong ? (): Fault => wrong : teller(read!.rows!, locale)] as const;
      }),
    );
    if (asked)
      return id!.map((row) =>
        row.map((cell) => {
          const one = idOf(cell);
          return one === null ? NaN : tellers.get(one)!(asked);
        }),
      );
    return [
      [dataColumns.id[locale.language], ...fields.map(named)],
      ...ids.map((one) => [one, ...fields.map(tellers.get(one)!)]),
    ];
  },
};

/** What the table tells of a series, field by field; `NaN` where it does not tell. */
function teller(rows: readonly DataRow[], locale: Locale): (field: Field) => AnswerCell {
  const text = (key: "name" | "unit" | "source" | "note") =>
    rows.reduce((last, row) => row[key] || last, "") || NaN;
  const periods = [...standing(rows, null)]
    .filter(([, { value }]) => !Number.isNaN(value))
    .map(([period]) => period)
    .sort();
  const period = (at: string | undefined) => (at === undefined ? NaN : dateOf(dataPeriod(at)!, locale));
  return (field) => {
    switch (field) {
      case "frequency":
        return cadenceWords[cadenceOf([...new Set(rows.map((row) => row.period))].sort())][locale.language];
      case "first":
        return period(periods[0]);
      case "last":
        return period(periods[periods.length - 1]);
      case "updated":
        return updated(rows, locale);
      default:
        return text(field);
    }
  };
}

/** The last day on which a figure of the series became known. */
function updated(rows: readonly DataRow[], locale: Locale): AnswerCell {
  const day = rows.reduce((last, row) => (knownFrom(row) > last ? knownFrom(row) : last), "");
  return day === "" ? NaN : dateOf(dataPeriod(day)!, locale);
}
