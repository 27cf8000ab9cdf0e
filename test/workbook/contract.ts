import type { Cells } from "#cells/cell";
import type { Edit, Workbook } from "#workbook/workbook";

/**
 * What every adapter of the port keeps, as plain functions, so that the same tests run in jest against
 * Excel's adapter and in a page against that of the browser workbook. Each test gets a fresh workbook.
 */
export interface Bench {
  /** A workbook with one empty sheet, "Sheet1", in front. */
  readonly workbook: Workbook;
  /** Protects a sheet, as a person would; absent where the workbook knows no protection. */
  readonly protect?: (sheet: string) => Promise<void>;
  /** Waits until the workbook has calculated. */
  readonly calculated: () => Promise<void>;
}

export interface ContractTest {
  readonly name: string;
  readonly run: (bench: Bench) => Promise<void>;
}

const sheet = "Sheet1";
const write = (address: string, cells: Cells): Edit => ({ kind: "write", sheet, address, cells });
const formulas = (address: string, rows: string[][]): Edit => ({
  kind: "formulas",
  sheet,
  address,
  formulas: rows,
});

const addTable = (address: string, name: string): Edit => ({ kind: "add-table", sheet, address, name });
const resizeTable = (address: string, name: string): Edit => ({
  kind: "resize-table",
  sheet,
  address,
  name,
});

/** A header and as many months, whose values are 1, 2, 3 …: texts that are to stay texts, and numbers. */
const months = (count: number): Cells => [
  ["id", "期间", "value"],
  ...Array.from({ length: count }, (_, i) => ["m2", `2025-0${i + 1}`, i + 1]),
];

export const contract: readonly ContractTest[] = [
  {
    name: "a new workbook has its one sheet, empty",
    run: async ({ workbook }) => {
      same(await workbook.sheets(), [sheet]);
      same(await workbook.usedRange(sheet), null);
      same(await workbook.usedRange("No such sheet"), null);
      same(await workbook.isProtected(sheet), false);
    },
  },
  {
    name: "what is written is read back: numbers, texts, truth, blanks and errors",
    run: async ({ workbook }) => {
      const cells: Cells = [
        ["月份", 3418.4, true],
        [null, -0.042, { error: "#N/A" }],
      ];
      await workbook.apply([write("B2:D3", cells)]);
      same(await workbook.read({ sheet, address: "B2:D3" }), cells);
      same(await workbook.read({ sheet, address: "C3" }), [[-0.042]]);
      same(await workbook.read({ sheet, address: "A1:B1" }), [[null, null]]);
      same(await workbook.usedRange(sheet), "B2:D3");
    },
  },
  {
    name: "a text stays that text: no formula, number, date or truth value is made of it",
    run: async ({ workbook }) => {
      const texts = ["=1+1", "+8613", "-", "@SUM(A1)", "\t=1", "007", "44.0", "1-2月", "2025-11", "TRUE"];
      const more = [
        "4.2%",
        "'quoted",
        "Nov-25",
        "1e5",
        "#N/A",
        "￥100",
        "3/4",
        "（初值）",
        " 12",
        "2025年11月",
      ];
      const cells: Cells = texts.map((text, i) => [text, more[i]]);
      await workbook.apply([write("A1:B10", cells)]);
      same(await workbook.read({ sheet, address: "A1:B10" }), cells);
    },
  },
  {
    name: "null empties its cell",
    run: async ({ workbook }) => {
      await workbook.apply([write("A1:A2", [[1], [2]])]);
      await workbook.apply([write("A1:A2", [[null], [3]])]);
      same(await workbook.read({ sheet, address: "A1:A2" }), [[null], [3]]);
    },
  },
  {
    name: "a number written over a text is a number",
    run: async ({ workbook }) => {
      await workbook.apply([write("A1:A2", [["007"], ["=x"]])]);
      await workbook.apply([write("A1", [[7]]), formulas("A2", [["=A1+1"]])]);
      same(await workbook.read({ sheet, address: "A1" }), [[7]]);
    },
  },
  {
    name: "a formula answers, follows its cells, and one left out leaves its cell alone",
    run: async ({ workbook, calculated }) => {
      await workbook.apply([
        write("A1:A3", [[2], [3], ["kept"]]),
        formulas("B1:B3", [["=A1+A2"], [""], [""]]),
      ]);
      await calculated();
      same(await workbook.read({ sheet, address: "B1:B2" }), [[5], [null]]);
      await workbook.apply([write("A1", [[10]]), formulas("A2:A3", [["=A1+1"], [""]])]);
      await calculated();
      same(await workbook.read({ sheet, address: "A1:B3" }), [
        [10, 21],
        [11, null],
        ["kept", null],
      ]);
    },
  },
  {
    name: "a formula entered in a cell of text still answers",
    run: async ({ workbook, calculated }) => {
      await workbook.apply([write("A1", [["007"]])]);
      await workbook.apply([formulas("A1", [["=2+3"]])]);
      await calculated();
      same(await workbook.read({ sheet, address: "A1" }), [[5]]);
    },
  },
  {
    name: "a formula spills over the cells below it",
    run: async ({ workbook, calculated }) => {
      await workbook.apply([formulas("C2", [["=SEQUENCE(3)"]])]);
      await calculated();
      same(await workbook.read({ sheet, address: "C1:C5" }), [[null], [1], [2], [3], [null]]);
    },
  },
  {
    name: "a sheet is added at the end, and the edits after it write on it, whatever its name",
    run: async ({ workbook, calculated }) => {
      const added = "Q1 '25 (景气)";
      await workbook.apply([
        { kind: "add-sheet", sheet: added },
        { kind: "write", sheet: added, address: "A1", cells: [[41]] },
        formulas("A1", [["='Q1 ''25 (景气)'!A1+1"]]),
        { kind: "show", sheet: added, address: "B2:C3" },
      ]);
      await calculated();
      same(await workbook.sheets(), [sheet, added]);
      same(await workbook.read({ sheet: added, address: "A1" }), [[41]]);
      same(await workbook.read({ sheet, address: "A1" }), [[42]]);
      same(await workbook.selection(), { sheet: added, address: "B2:C3" });
    },
  },
  {
    name: "a table is made of a block with a header, is listed, and is named as a whole by formulas",
    run: async ({ workbook, calculated }) => {
      same(await workbook.tables(), []);
      await workbook.apply([
        { kind: "add-sheet", sheet: "Data 数据" },
        { kind: "write", sheet: "Data 数据", address: "B2:D4", cells: months(2) },
        { kind: "add-table", sheet: "Data 数据", address: "B2:D4", name: "ALU_Data" },
      ]);
      const [table, ...others] = await workbook.tables();
      same(others, []);
      same([table.name, table.sheet, table.address], ["ALU_Data", "Data 数据", "B2:D4"]);
      await workbook.apply([formulas("A1:B1", [[`=SUM(${table.reference})`, `=ROWS(${table.reference})`]])]);
      await calculated();
      same(await workbook.read({ sheet, address: "A1:B1" }), [[3, 3]]);
      same(await workbook.read({ sheet: "Data 数据", address: "B2:D4" }), months(2));
    },
  },
  {
    name: "a table grows over rows written below it, and formulas that name it follow",
    run: async ({ workbook, calculated }) => {
      await workbook.apply([write("A1:C3", months(2)), addTable("A1:C3", "ALU_Data")]);
      const [{ reference }] = await workbook.tables();
      await workbook.apply([formulas("E1:F1", [[`=SUM(${reference})`, `=ROWS(${reference})`]])]);
      await calculated();
      same(await workbook.read({ sheet, address: "E1:F1" }), [[3, 3]]);
      // Calculated once more before it grows, as a workbook that is in use has been.
      await workbook.apply([write("C2", [[7]])]);
      await calculated();
      same(await workbook.read({ sheet, address: "E1:F1" }), [[9, 3]]);
      await workbook.apply([write("C2", [[1]])]);
      await calculated();
      await workbook.apply([write("A4:C6", months(5).slice(3)), resizeTable("A1:C6", "ALU_Data")]);
      await calculated();
      same(await workbook.read({ sheet, address: "E1:F1" }), [[15, 6]]);
      same(await workbook.tables(), [{ name: "ALU_Data", sheet, address: "A1:C6", reference }]);
      same(await workbook.read({ sheet, address: "A1:C6" }), months(5));
      await workbook.apply([write("C3", [[40]])]);
      await calculated();
      same(await workbook.read({ sheet, address: "E1:F1" }), [[53, 6]]);
    },
  },
  {
    name: "two tables of a workbook keep their names and places apart",
    run: async ({ workbook }) => {
      await workbook.apply([
        write("A1:C3", months(2)),
        addTable("A1:C3", "ALU_Data"),
        write("E1:F2", [
          ["name", "id"],
          ["电解铝产量", "primary_aluminium"],
        ]),
        addTable("E1:F2", "ALU_Aliases"),
      ]);
      const found = (await workbook.tables()).map(({ name, address }) => `${name} ${address}`);
      same(found.sort(), ["ALU_Aliases E1:F2", "ALU_Data A1:C3"]);
    },
  },
  {
    name: "a table that Excel would refuse or rename is refused, and nothing is written",
    run: async ({ workbook }) => {
      await workbook.apply([write("A1:C3", months(2)), addTable("A1:C3", "ALU_Data")]);
      const before = await workbook.read({ sheet, address: "A1:H9" });
      const first = write("H9", [[1]]);
      const bad: [Edit[], string][] = [
        [[write("E1:E2", [["a"], [1]]), addTable("E1:E2", "alu_data")], "table-exists"],
        [[write("E1:E2", [["a"], [1]]), addTable("E1:E2", "ALU Data")], "table-name"],
        [[write("E1:E2", [["a"], [1]]), addTable("E1:E2", "A1")], "table-name"],
        [[write("E1", [["a"]]), addTable("E1", "Other")], "table-rows"],
        [[write("C1:D1", [["a", "b"]]), addTable("C1:D9", "Other")], "table-overlap"],
        [[addTable("E1:F3", "Other")], "table-header"],
        [[write("E1:F1", [["a", 1]]), addTable("E1:F3", "Other")], "table-header"],
        [[write("E1:F1", [["a", "A"]]), addTable("E1:F3", "Other")], "table-header-twice"],
        [[resizeTable("A1:C9", "Other")], "no-such-table"],
        [[resizeTable("A2:C9", "ALU_Data")], "table-start"],
        [[resizeTable("A1:D3", "ALU_Data")], "table-header"],
        [[resizeTable("A1:C1", "ALU_Data")], "table-rows"],
        [[resizeTable("A1:C0", "ALU_Data")], "address"],
      ];
      for (const [edits, kind] of bad) await refused(workbook.apply([first, ...edits]), kind);
      same(await workbook.read({ sheet, address: "A1:H9" }), before);
      same((await workbook.tables()).length, 1);
    },
  },
  {
    name: "looks, rules, widths and frozen panes leave the values alone",
    run: async ({ workbook }) => {
      const cells: Cells = [
        ["light", "zone"],
        [5, "hot"],
        [1, "cold"],
      ];
      await workbook.apply([
        write("A1:B3", cells),
        {
          kind: "look",
          sheet,
          address: "A1:B1",
          look: { bold: true, italic: true, fill: "#ddeeff", wrap: true },
        },
        {
          kind: "look",
          sheet,
          address: "A2:A3",
          look: { numberFormat: "0", colour: "#203040", align: "center" },
        },
        { kind: "rule", sheet, address: "A2:A3", rule: { equals: 5, fill: "#ffcccc", colour: "#800000" } },
        {
          kind: "rule",
          sheet,
          address: "B2:B3",
          rule: { equals: "hot", fill: "#ffcccc", colour: "#800000" },
        },
        { kind: "column-width", sheet, columns: "A:B", pixels: 120 },
        { kind: "column-width", sheet, columns: "C", pixels: 60 },
        { kind: "freeze", sheet, rows: 1, columns: 1 },
      ]);
      same(await workbook.read({ sheet, address: "A1:B3" }), cells);
    },
  },
  {
    name: "no edit at all is no work",
    run: async ({ workbook }) => {
      await workbook.apply([]);
      same(await workbook.usedRange(sheet), null);
    },
  },
  {
    name: "where one edit cannot be made, none is",
    run: async ({ workbook }) => {
      const first = write("A1", [[1]]);
      const bad: [Edit, string][] = [
        [{ kind: "write", sheet: "Gone", address: "A1", cells: [[1]] }, "no-such-sheet"],
        [{ kind: "add-sheet", sheet: "SHEET1" }, "sheet-exists"],
        [{ kind: "add-sheet", sheet: "a/b" }, "sheet-name"],
        [{ kind: "add-sheet", sheet: "x".repeat(32) }, "sheet-name"],
        [write("A1:B1", [[1]]), "size-differs"],
        [write("A1:B2", [[1, 2], [3]]), "size-differs"],
        [formulas("nowhere", [["=1"]]), "address"],
      ];
      for (const [edit, kind] of bad) await refused(workbook.apply([first, edit]), kind);
      same(await workbook.usedRange(sheet), null);
      same(await workbook.sheets(), [sheet]);
    },
  },
  {
    name: "a protected sheet is reported, and nothing is written anywhere",
    run: async ({ workbook, protect }) => {
      if (!protect) return;
      await workbook.apply([{ kind: "add-sheet", sheet: "Locked" }]);
      await protect("Locked");
      same(await workbook.isProtected("Locked"), true);
      const edits: Edit[] = [
        write("A1", [[1]]),
        { kind: "write", sheet: "Locked", address: "A1", cells: [[1]] },
      ];
      await refused(workbook.apply(edits), "sheet-protected");
      const table: Edit = { kind: "add-table", sheet: "Locked", address: "A1:A2", name: "ALU_Data" };
      await refused(workbook.apply([table]), "sheet-protected");
      same(await workbook.usedRange(sheet), null);
    },
  },
  {
    name: "a sheet that does not exist cannot be read",
    run: async ({ workbook }) => {
      await refused(workbook.read({ sheet: "Gone", address: "A1" }), "no-such-sheet");
      await refused(workbook.read({ sheet, address: "nowhere" }), "address");
    },
  },
];

/** Compares two plain values; it throws where they differ, in jest and in a page alike. */
function same(found: unknown, wanted: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`found ${a}, wanted ${b}`);
}

/** Sees that a promise rejects with the fault of this kind. */
async function refused(promise: Promise<unknown>, kind: string): Promise<void> {
  const found = await promise.then(
    () => "nothing refused",
    (error: unknown) => (error as { fault?: { kind: string } }).fault?.kind ?? String(error),
  );
  same(found, kind);
}
