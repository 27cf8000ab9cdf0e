import fc from "fast-check";
import Papa from "papaparse";
import type { Finding } from "#import/finding";
import { readDelimited } from "#import/text/delimited-rows";
import { longestRow } from "#import/text/row-splitter";

interface Read {
  readonly rows: readonly (readonly string[])[];
  readonly told: readonly [string | null, string][];
  readonly delimiter: string;
}

async function read(pieces: string | readonly string[]): Promise<Read> {
  const rows: (readonly string[])[] = [];
  const told: [string | null, string][] = [];
  let parted = "";
  const count = await readDelimited(typeof pieces === "string" ? [pieces] : pieces, {
    begin(delimiter) {
      parted = delimiter;
      return (row) => rows.push(row.map(String));
    },
    tell: ({ address, fault }: Finding) => told.push([address, fault.kind]),
  });
  expect(count).toBe(rows.length);
  return { rows, told, delimiter: parted };
}

function inPieces(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
    text.slice(i * size, (i + 1) * size),
  );
}

test("rows end with CRLF, CR or LF, also several of them in one file", async () => {
  const { rows } = await read("a,b\r\n1,2\r3,4\n\n5,6");
  expect(rows).toEqual([["a", "b"], ["1", "2"], ["3", "4"], [""], ["5", "6"]]);
});

test("a line end split between two pieces is one line end", async () => {
  expect((await read(["a,b\r", "\n1,2\r", "3,4\r"])).rows).toEqual([
    ["a", "b"],
    ["1", "2"],
    ["3", "4"],
  ]);
});

test("lines above the header that begin with # are one cell, whatever they hold", async () => {
  const { rows } = await read(
    '# Output, by SMM; "monthly\n# unit: kt,,\n"# note: a, b",,\n\nmonth,value,\n2025-11,1,\n#1,2,3',
  );
  expect(rows).toEqual([
    ['# Output, by SMM; "monthly'],
    ["# unit: kt"],
    ["# note: a, b"],
    [""],
    ["month", "value", ""],
    ["2025-11", "1", ""],
    ["#1", "2", "3"],
  ]);
});

test("a # that heads the column of row numbers is a header", async () => {
  expect((await read("#,month,value\n1,2025-11,5")).rows[0]).toEqual(["#", "month", "value"]);
});

test("the line sep=; is no row, and names what parts the cells", async () => {
  const { rows, delimiter } = await read("sep=;\r\nmonth;a, b\r\n2025-11;1,5");
  expect(delimiter).toBe(";");
  expect(rows).toEqual([
    ["month", "a, b"],
    ["2025-11", "1,5"],
  ]);
});

test("formulas, full-width delimiters and markup stay text", async () => {
  const { rows, told } = await read("=cmd|'/c calc'!A0,＝1+1\n1，2；3,<script>alert(1)</script>");
  expect(rows).toEqual([
    ["=cmd|'/c calc'!A0", "＝1+1"],
    ["1，2；3", "<script>alert(1)</script>"],
  ]);
  expect(told).toEqual([]);
});

test("quoted cells keep delimiters, line ends and doubled marks, and make one row", async () => {
  const { rows, told } = await read('a,b\n"1,5","x\ny"\n"say ""hi""",2\n');
  expect(rows).toEqual([
    ["a", "b"],
    ["1,5", "x\ny"],
    ['say "hi"', "2"],
  ]);
  expect(told).toEqual([]);
});

test("ragged rows come as they are", async () => {
  expect((await read("a,b,c\n1\n1,2,3,4\n")).rows.map((row) => row.length)).toEqual([3, 1, 4]);
});

test("a quotation mark that is never closed costs its own line only", async () => {
  const { rows, told } = await read('month,note\n2025-01,"a,b\n2025-02,5\n2025-03,6\n');
  expect(rows).toEqual([
    ["month", "note"],
    ["2025-01", '"a', "b"],
    ["2025-02", "5"],
    ["2025-03", "6"],
  ]);
  expect(told).toEqual([["B2", "quotes-unpaired"]]);
});

test("a mark that is closed within its cell costs its own line only", async () => {
  const { rows, told } = await read('铝,n\n"铝"价格,1\n5" pipe,2\n"x",3\n');
  expect(rows).toEqual([
    ["铝", "n"],
    ["铝价格", "1"],
    ['5" pipe', "2"],
    ["x", "3"],
  ]);
  expect(told).toEqual([["A2", "quotes-unpaired"]]);
});

test("an unclosed mark early in a long file is found without holding the rest of it", async () => {
  const line = "2025-11,379.2\n";
  const text = `month,value\n2025-01,"5\n${line.repeat(400_000)}`;
  const { rows, told } = await read(inPieces(text, 50_000));
  expect(rows).toHaveLength(400_002);
  expect(told).toEqual([["B2", "quotes-unpaired"]]);
  expect(text.length).toBeGreaterThan(2 * longestRow);
});

test("a file full of broken lines loses none of them", async () => {
  const n = 20_000;
  const { rows, told } = await read(inPieces('2025-11,"铝"价,1\n2025-11,"x,2\n'.repeat(n), 4096));
  expect(rows).toHaveLength(2 * n);
  expect(told).toHaveLength(2 * n);
  expect(told.at(-1)).toEqual([`B${2 * n}`, "quotes-unpaired"]);
});

test("of 40,000 columns the first 16,384 are kept, and the rest is told", async () => {
  const { rows, told } = await read(`${Array.from({ length: 40_000 }, (_, i) => i).join(",")}\n1,2\n`);
  expect(rows.map((row) => row.length)).toEqual([16_384, 2]);
  expect(told).toEqual([["XFE1", "row-too-wide"]]);
});

test("a cell has at most 32,767 characters", async () => {
  const { rows, told } = await read(inPieces(`a,${"x".repeat(40_000)},b\n1,2,3\n`, 1000));
  expect(rows[0].map((cell) => cell.length)).toEqual([1, 32_767, 1]);
  expect(told).toEqual([["B1", "cell-too-long"]]);
  const quoted = await read(`a,"${"x\n".repeat(20_000)}"\n`);
  expect(quoted.told).toEqual([["B1", "cell-too-long"]]);
});

test("a line without end is cut, and the next line is read", async () => {
  const { rows, told } = await read(inPieces(`a,${"x".repeat(3 * longestRow)}\n1,2\n`, 100_000));
  expect(rows).toHaveLength(2);
  expect(rows[1]).toEqual(["1", "2"]);
  expect(told).toEqual([
    ["A1", "row-too-long"],
    ["B1", "cell-too-long"],
  ]);
});

test("NUL and damaged characters are told with their cell", async () => {
  const { rows, told } = await read("a,b\n1\0,2\n3,\uFFFD铝\n");
  expect(rows).toEqual([
    ["a", "b"],
    ["1", "2"],
    ["3", "\uFFFD铝"],
  ]);
  expect(told).toEqual([
    ["A2", "nul-characters"],
    ["B3", "damaged-characters"],
  ]);
});

test("an empty text has no rows", async () => {
  expect((await read("")).rows).toEqual([]);
  expect((await read([])).rows).toEqual([]);
});

test("what a spreadsheet writes comes back, in pieces of any size", async () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "1", ".", '"', ",", ";", "\n", " ", "铝"),
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constant("2025-11"), cell, cell), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 9 }),
      async (table, size) => {
        const text = Papa.unparse([["month", "p", "q"], ...table], { newline: "\r\n", quotes: true });
        const { rows, told } = await read(inPieces(text, size));
        expect(rows).toEqual([["month", "p", "q"], ...table]);
        expect(told).toEqual([]);
      },
    ),
  );
});

test("whatever the marks, pieces do not matter and no character but marks and delimiters is lost", async () => {
  const text = fc.string({ unit: fc.constantFrom("a", "1", '"', '"', ",", "\n", " "), maxLength: 80 });
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (body, size) => {
      const whole = await read(`x,y\n${body}`);
      expect(await read(inPieces(`x,y\n${body}`, size))).toEqual(whole);
      const letters = (of: string) => of.replace(/[^a1]/g, "");
      expect(letters(whole.rows.flat().join(""))).toBe(letters(body));
    }),
  );
});
