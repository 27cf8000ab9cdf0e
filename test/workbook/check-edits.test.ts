import { checkEdits, type Standing } from "#workbook/check-edits";
import type { Edit } from "#workbook/workbook";

const standing: Standing = {
  sheets: [
    { name: "Data", isProtected: false },
    { name: "Locked", isProtected: true },
  ],
  structureIsProtected: false,
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
