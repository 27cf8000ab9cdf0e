import { joined } from "#pane/sample/joined";

const sheet = "S";

test("scattered cells become one write and one entry, and nothing between them is filled", () =>
  expect(
    joined([
      { kind: "add-sheet", sheet },
      { kind: "write", sheet, address: "B2", cells: [[1]] },
      { kind: "formulas", sheet, address: "C3", formulas: [["=B2"]] },
      { kind: "write", sheet, address: "A4:B4", cells: [["x", null]] },
      { kind: "formulas", sheet, address: "D3", formulas: [["=B2"]] },
      { kind: "freeze", sheet, rows: 1, columns: 0 },
    ]),
  ).toEqual([
    { kind: "add-sheet", sheet },
    {
      kind: "write",
      sheet,
      address: "A2:B4",
      cells: [
        [null, 1],
        [null, null],
        ["x", null],
      ],
    },
    { kind: "formulas", sheet, address: "C3:D3", formulas: [["=B2", "=B2"]] },
    { kind: "freeze", sheet, rows: 1, columns: 0 },
  ]));

test("sheets keep their order, and what is shown comes last", () =>
  expect(
    joined([
      { kind: "add-sheet", sheet: "A" },
      { kind: "add-sheet", sheet: "B" },
      { kind: "show", sheet: "B", address: "A1" },
    ]).map(({ kind, sheet: name }) => `${kind} ${name}`),
  ).toEqual(["add-sheet A", "add-sheet B", "show B"]));
