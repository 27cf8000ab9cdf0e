import { functionNamed } from "#functions/catalogue";
import { blockOf } from "#workbook/address";
import type { Call, Invoked } from "./bridge";
import type { ExcelPage } from "./excel-page";
import { cellAt, cellName, each, type MemorySheet, type MemoryWorkbook } from "./memory-workbook";

/** A formula of ALU in the workbook, and what the function that the page associated answered. */
export interface Answered {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly answer: Invoked;
}

/**
 * Calculates the formulas that are one call of an ALU function on ranges, numbers and texts, through
 * Microsoft's runtime, and spills what they answer. Others stay as they are.
 */
export async function calculateAlu({
  book,
  invoke,
}: Pick<ExcelPage, "book" | "invoke">): Promise<readonly Answered[]> {
  const cells = book.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([cell, { formula }]) => {
      const call = formula === undefined ? null : callOf(formula, sheet, book);
      return call === null ? [] : [{ sheet, cell, formula: formula!, call }];
    }),
  );
  const answers = await invoke(cells.map(({ call }) => call));
  cells.forEach(({ sheet, cell }, i) => spill(sheet, cell, answers[i]));
  return cells.map(({ sheet, cell, formula }, i) => ({
    sheet: sheet.name,
    cell,
    formula,
    answer: answers[i],
  }));
}

function callOf(formula: string, sheet: MemorySheet, book: MemoryWorkbook): Call | null {
  const [, name, list] = /^=ALU\.([A-Z0-9]+)\(([^()]*)\)$/.exec(formula) ?? [];
  if (name === undefined) return null;
  const args = (list === "" ? [] : list.split(",")).map((written) => argument(written.trim(), sheet, book));
  // Excel hands over every parameter, null where it was left out.
  while (args.length < (functionNamed(name)?.parameters.length ?? 0)) args.push(null);
  return args.includes(undefined) ? null : [name, args];
}

/** What Excel hands over for a written argument; undefined where this stand-in cannot tell. */
function argument(written: string, sheet: MemorySheet, book: MemoryWorkbook): unknown {
  if (written === "") return null;
  if (/^-?[\d.]+$/.test(written)) return [[Number(written)]];
  if (/^"[^"]*"$/.test(written)) return [[written.slice(1, -1)]];
  const whole = /^(\w+)\[#All\]$/.exec(written);
  const table = whole && book.tables.find(({ name }) => name === whole[1]);
  if (table)
    return each(blockOf(table.address), (row, column) => delivered(cellAt(table.sheet, row, column)));
  const range = /^(?:'((?:[^']|'')+)'!|(\w+)!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/u.exec(written);
  if (!range) return undefined;
  const named = range[1]?.replaceAll("''", "'") ?? range[2];
  const from = named === undefined ? sheet : book.sheets.find(({ name }) => name === named);
  return from && each(blockOf(range[3]), (row, column) => delivered(cellAt(from, row, column)));
}

function delivered({ value, isError }: ReturnType<typeof cellAt>): unknown {
  if (isError) return { value: JSON.stringify({ type: "Error", basicType: "Error", basicValue: value }) };
  return value === "" ? null : value;
}

function spill(sheet: MemorySheet, cell: string, { value }: Invoked): void {
  const { row, column } = blockOf(cell);
  (value as unknown[][]).forEach((cells, r) =>
    cells.forEach((answer, c) => {
      const name = cellName(row + r, column + c);
      const old = cellAt(sheet, row + r, column + c);
      if (name !== cell && old.value !== "" && old.spilledFrom !== cell)
        throw new Error(`#SPILL!: the answer of ${sheet.name} ${cell} would cover ${name}`);
      const rich = answer as { type?: string; basicValue?: number | string };
      const isError = typeof answer === "object" && rich.type === "Error";
      const plain = (typeof answer === "object" ? rich.basicValue : answer) as number | string | boolean;
      sheet.cells.set(name, {
        ...old,
        value: plain,
        isError,
        ...(name === cell ? {} : { spilledFrom: cell }),
      });
    }),
  );
}
