import type { FoundSeries } from "../found-series";
import type { Found } from "../layout/found";
import { jsonPointer } from "./json-pointer";
import type { JsonTable } from "./json-table";

/** What was found in a table, with the addresses of cells made pointers into the document. */
export function inDocument(found: Found, table: JsonTable): Found {
  const pointer = (address: string) => pointerOf(address, table);
  return {
    series: found.series.map((series) => seriesInDocument(series, table)),
    findings: found.findings.map((finding) =>
      finding.address === null ? finding : { ...finding, address: pointer(finding.address) },
    ),
    questions: found.questions.map((question) => ({ ...question, address: pointer(question.address) })),
  };
}

/** "B14" as the pointer of that cell; a pointer, or the name of a row or column alone, stays what it is. */
function pointerOf(address: string, { pathOf }: JsonTable): string {
  const match = /^([A-Z]{1,4})(\d+)(?::.*)?$/.exec(address);
  if (!match) return address;
  const column = [...match[1]].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return jsonPointer(pathOf(Number(match[2]) - 1, column));
}

function seriesInDocument(series: FoundSeries, table: JsonTable): FoundSeries {
  const { rows, columns } = series.points.addressOf;
  return {
    ...series,
    address: pointerOf(series.address, table),
    points: { ...series.points, addressOf: pointersOf(rows, columns, table) },
  };
}

/** The figures of a series mostly stand in one column, or in one row; then one pattern names them all. */
function pointersOf(
  rows: Int32Array,
  columns: Int32Array,
  { pathOf }: JsonTable,
): FoundSeries["points"]["addressOf"] {
  const steps = [pathOf(1, columns[0] ?? 0), pathOf(2, columns[0] ?? 0)];
  const varying = steps[0].findIndex((step, i) => step !== steps[1][i]);
  const isDown = columns.every((column) => column === columns[0]);
  const isNumbered = typeof steps[0][varying] === "number";
  if (isDown && isNumbered) {
    const first = steps[0][varying] as number;
    const sheet = jsonPointer(steps[0].map((step, i) => (i === varying ? "*" : step)));
    return { sheet, rows: rows.map((row) => row - 1 + first), columns: new Int32Array(rows.length) };
  }
  const paths = Array.from(rows, (row, i) => pathOf(row, columns[i]));
  const isGrid = paths.every((path) => path.filter((step) => typeof step === "number").length === 2);
  if (isGrid && paths.length > 0) {
    const numbers = paths.map((path) => path.filter((step) => typeof step === "number"));
    const sheet = jsonPointer(paths[0].map((step) => (typeof step === "number" ? "*" : step)));
    return {
      sheet,
      rows: Int32Array.from(numbers, ([row]) => row),
      columns: Int32Array.from(numbers, ([, column]) => column),
    };
  }
  // Where every figure has a key of its own no pattern names them; the object that holds them is named instead.
  return { sheet: jsonPointer(steps[0].slice(0, varying)) || "/", rows, columns };
}
