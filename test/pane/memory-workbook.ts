import type { Cell, Cells, Locale } from "#cells/cell";
import { areaOf, type Area } from "#pane/formula/area";
import { answerTo, computed } from "#pane/formula/evaluate";
import { expressionOf } from "#pane/formula/expression";
import type { Rendered } from "#functions/rendered";
import { checkEdits } from "#workbook/check-edits";
import { isTableEdit, type TablePlace } from "#workbook/check-tables";
import { sameTable, wholeTable } from "#workbook/table-name";
import type { Edit, RangeName, Workbook } from "#workbook/workbook";

/** A workbook in memory that computes ALU formulas, spills included, as the pane's tests need it. */
export interface MemoryWorkbook extends Workbook {
  /** Selects a range, as a person would. */
  select(range: RangeName): void;
  /** Protects a sheet. */
  protect(sheet: string): void;
  /** Puts a table elsewhere, as a person who cuts and pastes it; its cells go along. */
  moveTable(name: string, to: RangeName): void;
  /** Every edit that was carried out. */
  readonly edits: Edit[];
  /** The formulas of a sheet by their cell. */
  formulas(sheet: string): ReadonlyMap<string, string>;
  /** What a formula answers in full, its sentences included; null where it is no call of an ALU function. */
  answer(sheet: string, address: string): Rendered | null;
}

interface Sheet {
  readonly values: Map<string, Cell>;
  readonly formulas: Map<string, string>;
  isProtected: boolean;
}

const key = (row: number, column: number) => `${row},${column}`;
const placeOf = (name: string) => name.split(",").map(Number) as [number, number];

export function memoryWorkbook(language: Locale["language"] = "en"): MemoryWorkbook {
  const locale: Locale = { language, date1904: false };
  const sheets = new Map<string, Sheet>([["Sheet1", newSheet()]]);
  const edits: Edit[] = [];
  let tables: readonly TablePlace[] = [];
  let selected: RangeName = { sheet: "Sheet1", address: "A1" };
  let known = new Map<string, Cells>();
  const inProgress = new Set<string>();

  const around = (home: string) => ({
    cellsOf: ({ sheet, address }: { sheet: string | null; address: string }) =>
      cellsIn(sheet ?? home, areaOf(address)!),
    locale,
  });

  /** What a formula becomes; one that does not compute here stops the test that asked. */
  function spilled(sheet: string, place: string): Cells {
    const id = `${sheet}|${place}`;
    const found = known.get(id);
    if (found) return found;
    const formula = sheets.get(sheet)!.formulas.get(place)!;
    const expression = expressionOf(formula);
    inProgress.add(id);
    const cells = expression && computed(expression, around(sheet));
    inProgress.delete(id);
    if (!cells) throw new Error(`${sheet}: ${formula} cannot be computed in memory`);
    known.set(id, cells);
    return cells;
  }

  function cellsIn(name: string, area: Area): Cells {
    const sheet = sheets.get(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    const grid: Cell[][] = [];
    for (let r = area.top; r <= area.bottom; r++) {
      const row: Cell[] = [];
      for (let c = area.left; c <= area.right; c++) row.push(sheet.values.get(key(r, c)) ?? null);
      grid.push(row);
    }
    for (const place of sheet.formulas.keys()) {
      const [top, left] = placeOf(place);
      if (top > area.bottom || left > area.right || inProgress.has(`${name}|${place}`)) continue;
      spilled(name, place).forEach((row, r) =>
        row.forEach((cell, c) => {
          const [y, x] = [top + r - area.top, left + c - area.left];
          if (grid[y]?.[x] !== undefined) grid[y][x] = cell;
        }),
      );
    }
    return grid;
  }

  function carryOut(edit: Edit): void {
    if (edit.kind === "add-sheet") sheets.set(edit.sheet, newSheet());
    if (edit.kind === "show") selected = { sheet: edit.sheet, address: edit.address };
    if (isTableEdit(edit)) tables = [...tables.filter(({ name }) => !sameTable(name, edit.name)), edit];
    if (edit.kind !== "write" && edit.kind !== "formulas") return;
    const { values, formulas } = sheets.get(edit.sheet)!;
    const { top, left } = areaOf(edit.address)!;
    const rows: readonly (readonly Cell[])[] = edit.kind === "write" ? edit.cells : edit.formulas;
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        const place = key(top + r, left + c);
        if (edit.kind === "formulas" && cell === "") return;
        values.delete(place);
        formulas.delete(place);
        if (edit.kind === "formulas") formulas.set(place, cell as string);
        else if (cell !== null) values.set(place, cell);
      }),
    );
  }

  return {
    edits,
    select: (range) => (selected = range),
    protect: (sheet) => (sheets.get(sheet)!.isProtected = true),
    moveTable: (name, to) => {
      const table = tables.find((other) => sameTable(other.name, name))!;
      const cells = cellsIn(table.sheet, areaOf(table.address)!);
      const empty = cells.map((row) => row.map(() => null));
      carryOut({ kind: "write", sheet: table.sheet, address: table.address, cells: empty });
      carryOut({ kind: "write", ...to, cells });
      tables = tables.map((other) => (other === table ? { name, ...to } : other));
    },
    formulas: (sheet) => sheets.get(sheet)!.formulas,
    answer: (sheet, place) => {
      const expression = expressionOf(sheets.get(sheet)!.formulas.get(place)!);
      return expression?.kind === "call" ? answerTo(expression, around(sheet)) : null;
    },
    selection: () => Promise.resolve(selected),
    sheets: () => Promise.resolve([...sheets.keys()]),
    tables: () =>
      Promise.resolve(
        tables.map(({ name, sheet, address }) => ({ name, sheet, address, reference: wholeTable(name) })),
      ),
    isProtected: (sheet) => Promise.resolve(sheets.get(sheet)!.isProtected),
    read: async ({ sheet, address }) => {
      await Promise.resolve();
      return cellsIn(sheet, areaOf(address)!);
    },
    usedRange: (name) => {
      const places = [...sheets.get(name)!.values.keys(), ...sheets.get(name)!.formulas.keys()].map(placeOf);
      if (places.length === 0) return Promise.resolve(null);
      const [rows, columns] = [places.map(([r]) => r), places.map(([, c]) => c)];
      return Promise.resolve(`A1:${letters(Math.max(...columns))}${Math.max(...rows) + 1}`);
    },
    apply: async (list) => {
      await Promise.resolve();
      checkEdits(list, {
        sheets: [...sheets].map(([name, { isProtected }]) => ({ name, isProtected })),
        structureIsProtected: false,
        tables,
        names: [],
        headers: new Map(
          list.filter(isTableEdit).map((edit) => {
            const area = areaOf(edit.address);
            const isKnown = area && sheets.has(edit.sheet);
            return [edit, isKnown ? cellsIn(edit.sheet, { ...area, bottom: area.top })[0] : []];
          }),
        ),
      });
      list.forEach(carryOut);
      edits.push(...list);
      known = new Map();
    },
  };
}

function newSheet(): Sheet {
  return { values: new Map(), formulas: new Map(), isProtected: false };
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
