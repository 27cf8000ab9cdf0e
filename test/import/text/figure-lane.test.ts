import fc from "fast-check";
import { readDelimited } from "#import/text/delimited-rows";
import { figureLane, laneCells } from "#import/text/figure-lane";
import type { Cell } from "#cells/cell";

const lane = () => figureLane(",", [false, true, true]);

test.each([
  ["2025-11,379.2,-5", ["2025-11", 379.2, -5]],
  ["2025-11,,0.1", ["2025-11", "", 0.1]],
  [",007,-0", ["", 7, 0]],
  ["2025年11月,123456789012345,1", ["2025年11月", 123456789012345, 1]],
])("the line %s is read straight into figures", (line, cells) => {
  const { row, figures, open, read } = lane();
  const length = open(`${line}\n`);
  expect(read(0)).toBe(length);
  expect(laneCells(row, figures)).toEqual(cells);
});

test.each([
  "2025-11,379.2",
  "2025-11,379.2,5,",
  "2025-11,1.2.3,5",
  "2025-11,5.,5",
  "2025-11,.5,5",
  "2025-11,-,5",
  "2025-11,1e3,5",
  "2025-11,12%,5",
  "2025-11, 5,5",
  "2025-11,１,5",
  "2025-11,1234567890123456,5",
  "",
])("the line %j is left to the common way", (line) => {
  const { open, read, lineAt } = lane();
  open(`${line}\n1,2,3\n`);
  expect(read(0)).toBe(-1);
  expect(lineAt(0).text).toBe(line);
});

test("figures are the nearest doubles, as JavaScript itself reads them", () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(6), (digits, places) => {
      const text = (digits / 10 ** places).toFixed(places);
      const { figures, open, read } = figureLane(",", [true]);
      open(`${text}\n`);
      read(0);
      expect(figures[0]).toBe(Number(text) + 0);
    }),
  );
});

test("rows are the same with and without the lane, whatever their cells", async () => {
  const cell = fc.oneof(
    fc.constantFrom("", "1.5", "-3", "1,234", "x", '"', "12%", "1\0", "铝"),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map(String),
  );
  const line = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(";"));
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 20 }),
      fc.integer({ min: 1, max: 30 }),
      async (lines, size) => {
        const text = `a;b;c\n${lines.join("\n")}`;
        const isFigure = [false, true, true];
        expect(await cellsOf(text, size, isFigure)).toEqual(await cellsOf(text, size, null));
      },
    ),
  );
});

/** Rows with plain figures as numbers, and what is told, read with a lane or without. */
async function cellsOf(text: string, size: number, isFigure: readonly boolean[] | null): Promise<unknown[]> {
  const found: unknown[] = [];
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
    text.slice(i * size, (i + 1) * size),
  );
  await readDelimited(pieces, {
    begin: () => (row, figures) => found.push((figures ? laneCells(row, figures) : row).map(figureOf)),
    figures: () => isFigure,
    tell: ({ address, fault }) => found.push([address, fault.kind]),
  });
  return found;
}

function figureOf(cell: Cell): Cell {
  return typeof cell === "string" && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) + 0 : cell;
}
