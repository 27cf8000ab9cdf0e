import { checkEdits, type Standing } from "#workbook/check-edits";
import { tableNameTrouble } from "#workbook/table-name";
import type { Edit } from "#workbook/workbook";

const standing: Standing = {
  sheets: [
    { name: "Data", isProtected: false },
    { name: "Locked", isProtected: true },
  ],
  structureIsProtected: false,
  tables: [{ name: "ALU_Data", sheet: "Data", address: "A1:C9" }],
  names: ["Output"],
  headers: new Map(),
};
const kindOf = (edits: readonly Edit[], on = standing) => {
  try {
    checkEdits(edits, on);
  } catch (error) {
    return (error as { fault: { kind: string } }).fault.kind;
  }
  return null;
};
const write = (sheet: string): Edit => ({ kind: "write", sheet, address: "A1", cells: [[1]] });

test("a sheet that an earlier edit adds may be written on, whatever the capitals", () => {
  expect(kindOf([{ kind: "add-sheet", sheet: "Index" }, write("INDEX")])).toBeNull();
  expect(kindOf([write("Index"), { kind: "add-sheet", sheet: "Index" }])).toBe("no-such-sheet");
});

test("a sheet is not added twice, nor under a name that differs by capitals only", () => {
  expect(kindOf([{ kind: "add-sheet", sheet: "DATA" }])).toBe("sheet-exists");
  const added: Edit = { kind: "add-sheet", sheet: "Index" };
  expect(kindOf([added, added])).toBe("sheet-exists");
});

test("a protected sheet may be shown but not changed", () => {
  expect(kindOf([{ kind: "show", sheet: "Locked", address: "A1" }])).toBeNull();
  expect(kindOf([write("Locked")])).toBe("sheet-protected");
  expect(kindOf([{ kind: "freeze", sheet: "Locked", rows: 1, columns: 0 }])).toBe("sheet-protected");
});

test("a protected structure takes no sheet, and writing goes on", () => {
  const on = { ...standing, structureIsProtected: true };
  expect(kindOf([{ kind: "add-sheet", sheet: "Index" }], on)).toBe("structure-protected");
  expect(kindOf([write("Data")], on)).toBeNull();
});

test("columns are named by letters", () => {
  const width = (columns: string): Edit => ({ kind: "column-width", sheet: "Data", columns, pixels: 80 });
  expect(kindOf([width("B"), width("B:D")])).toBeNull();
  expect(kindOf([width("B1")])).toBe("address");
});

test("a table's name may not be that of a range, whatever the capitals", () => {
  const header: Edit = { kind: "write", sheet: "Data", address: "E1", cells: [["month"]] };
  const table = (name: string): Edit => ({ kind: "add-table", sheet: "data", address: "E1:E9", name });
  expect(kindOf([header, table("OUTPUT")])).toBe("table-exists");
  expect(kindOf([header, table("Output_2")])).toBeNull();
});

test("a table is known to the edits after the one that makes it", () => {
  const edits: Edit[] = [
    { kind: "add-sheet", sheet: "Aliases" },
    { kind: "write", sheet: "Aliases", address: "A1:B1", cells: [["name", "id"]] },
    { kind: "add-table", sheet: "Aliases", address: "A1:B2", name: "ALU_Aliases" },
    { kind: "resize-table", sheet: "Aliases", address: "A1:B7", name: "ALU_Aliases" },
  ];
  expect(kindOf(edits)).toBeNull();
  expect(kindOf([...edits, ...edits.slice(2, 3)])).toBe("table-exists");
  const over: Edit = { kind: "add-table", sheet: "Aliases", address: "B7:C9", name: "Third" };
  expect(kindOf([...edits, over])).toBe("table-overlap");
});

test("a header is what the sheet holds and the edits before leave of it", () => {
  const edit: Edit = { kind: "add-table", sheet: "Data", address: "E3:G9", name: "Other" };
  const on = { ...standing, headers: new Map([[edit, ["id", null, "value"]]]) };
  const write = (cells: (string | null)[], address: string): Edit => ({
    kind: "write",
    sheet: "Data",
    address,
    cells: [cells],
  });
  expect(kindOf([edit], on)).toBe("table-header");
  expect(kindOf([write(["period"], "F3"), edit], on)).toBeNull();
  expect(kindOf([write(["period"], "F4"), edit], on)).toBe("table-header");
  expect(kindOf([write(["x", "period", null], "D3:F3"), edit], on)).toBe("table-header");
  expect(kindOf([write(["value"], "F3"), edit], on)).toBe("table-header-twice");
});

test.each([
  ["ALU_Data", null],
  ["数据_2025", null],
  ["\\x.y", null],
  ["", "empty"],
  ["a b", "mark"],
  ["1a", "mark"],
  ["a-b", "mark"],
  ["XFD1", "cell"],
  ["ALU1", "cell"],
  ["R1C1", "cell"],
  ["c", "cell"],
  ["x".repeat(256), "long"],
])("%p as the name of a table: %p", (name, trouble) => expect(tableNameTrouble(name)).toBe(trouble));
