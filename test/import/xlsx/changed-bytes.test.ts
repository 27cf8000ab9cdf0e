import fc from "fast-check";
import { AluError } from "#error/alu-error";
import { readXlsx } from "#import/xlsx/read-xlsx";
import { sentence } from "#words/sentence";
import { workbookFile, workbookParts, zipped, type TestWorkbook } from "./workbook-file";

const workbook: TestWorkbook = {
  sheets: [
    {
      name: "产量",
      rows:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
        '<row r="2"><c r="A2" s="1"><v>45991</v></c><c r="B2"><v>379.2</v></c></row>',
      merges: ["A1:B1"],
    },
    { name: "b", rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>' },
  ],
  strings: ["<t>月份</t>", "<t>产量</t>"],
  formats: ["yyyy-mm-dd"],
};
const deflated = workbookFile(workbook);
const stored = zipped(workbookParts(workbook), 0);

/** Reads bytes; true where they are read or refused with a sentence. */
async function isAnswered(bytes: Uint8Array): Promise<boolean> {
  try {
    return (await readXlsx(bytes)).grids.length >= 0;
  } catch (error) {
    return error instanceof AluError && sentence(error.fault, "zh").length > 0;
  }
}

const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });

test.each([
  ["deflated", deflated],
  ["stored", stored],
])("a %s workbook with some bytes changed is read or refused, never a crash", async (_, bytes) => {
  await fc.assert(
    fc.asyncProperty(changes, async (all) => {
      const copy = bytes.slice();
      for (const [at, value] of all) copy[at % copy.length] = value;
      expect(await isAnswered(copy)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test("so is a workbook that is cut anywhere, or has bytes before and after", async () => {
  for (let end = 0; end < deflated.length; end += 7)
    expect(await isAnswered(deflated.slice(0, end))).toBe(true);
  const padded = new Uint8Array(deflated.length + 200);
  padded.set(deflated, 100);
  expect(await isAnswered(padded)).toBe(true);
});

test("a sheet whose XML is changed, under a directory that is right, is read or refused", async () => {
  const parts = workbookParts(workbook);
  const names = Object.keys(parts);
  const snippets = [
    "<",
    ">",
    "/>",
    '"',
    "&",
    "<row>",
    "</c>",
    "<c>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "<?x",
    "r=",
    "A1:",
    "\0",
    "<v>",
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.nat(),
      fc.nat(8),
      fc.constantFrom(...snippets),
      async (n, at, cut, snippet) => {
        const name = names[n % names.length];
        const text = parts[name];
        const i = at % text.length;
        const changed = text.slice(0, i) + snippet + text.slice(i + cut);
        expect(await isAnswered(zipped({ ...parts, [name]: changed }, 0))).toBe(true);
      },
    ),
    { numRuns: 600 },
  );
});
