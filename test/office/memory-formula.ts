import { blockOf } from "#workbook/address";
import { cellAt, cellName, each, type MemorySheet, type MemoryWorkbook } from "./memory-workbook";

/** Answers every formula, as often as answers depend on each other, and spills what is larger than a cell. */
export function calculate(book: MemoryWorkbook): void {
  for (let pass = 0; pass < 3; pass++)
    for (const sheet of book.sheets)
      for (const [name, { formula }] of [...sheet.cells])
        if (formula !== undefined) spill(sheet, name, evaluated(formula, sheet, book));
}

function spill(sheet: MemorySheet, name: string, answer: readonly (readonly number[])[]): void {
  const { row, column } = blockOf(name);
  const formula = sheet.cells.get(name)!.formula!;
  answer.forEach((values, r) =>
    values.forEach((value, c) => {
      const { format } = cellAt(sheet, row + r, column + c);
      const from = r === 0 && c === 0 ? { formula } : { spilledFrom: name };
      sheet.cells.set(cellName(row + r, column + c), { value, format, ...from });
    }),
  );
}

const term = String.raw`(?:\d+|(?:'(?:[^']|'')+'!)?[A-Z]+\d+)`;
const sum = new RegExp(String.raw`^=${term}(?:\+${term})*$`);

/**
 * Answers the few formulas that the contract enters: sums of numbers and cells, SEQUENCE(n), which spills, and the
 * sum or the rows of a whole table.
 * Any other stands there unanswered, as in an Excel that calculates on request only.
 */
function evaluated(formula: string, sheet: MemorySheet, book: MemoryWorkbook): number[][] {
  const sequence = /^=SEQUENCE\((\d+)\)$/.exec(formula);
  if (sequence) return Array.from({ length: Number(sequence[1]) }, (_, i) => [i + 1]);
  const whole = /^=(SUM|ROWS)\((\w+)\[#All\]\)$/.exec(formula);
  if (whole) return [[ofTable(whole[1], whole[2], book)]];
  if (!sum.test(formula)) return [[0]];
  return [
    [
      formula
        .slice(1)
        .split("+")
        .reduce((total, part) => total + termValue(part, sheet, book), 0),
    ],
  ];
}

function termValue(part: string, sheet: MemorySheet, book: MemoryWorkbook): number {
  const [, name, address] = /^(?:'((?:[^']|'')+)'!)?(.+)$/.exec(part)!;
  if (/^\d/.test(address)) return Number(address);
  const named = name?.replaceAll("''", "'");
  const from = named === undefined ? sheet : book.sheets.find((other) => other.name === named)!;
  const { row, column } = blockOf(address);
  return Number(cellAt(from, row, column).value);
}

function ofTable(asked: string, name: string, book: MemoryWorkbook): number {
  const { sheet, address } = book.tables.find((table) => table.name === name)!;
  const values = each(blockOf(address), (row, column) => cellAt(sheet, row, column).value);
  if (asked === "ROWS") return values.length;
  return values.flat().reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);
}
