import { strToU8 } from "fflate";
import { AluError } from "#error/alu-error";
import { readXlsx } from "#import/xlsx/read-xlsx";
import { sentence } from "#words/sentence";
import { workbookFile, workbookParts, xml, zipped, type TestWorkbook } from "./workbook-file";

const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>';
const good: TestWorkbook = { sheets: [{ name: "产量", rows }], strings: ["<t>万吨</t>"] };

/** The sentence with which a file is refused. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const error: unknown = await readXlsx(bytes).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AluError)) throw new Error(`Not refused with a sentence: ${String(error)}`);
  expect(sentence(error.fault, "zh")).not.toMatch(/undefined|NaN|\[object/);
  return sentence(error.fault, "en");
}

const spoiled = (parts: Record<string, string | null>) => refusal(workbookFile({ ...good, parts }));

/** Writes a number of four bytes into the directory record, or the local record, of one part. */
function patched(bytes: Uint8Array, part: string, field: number, value: number, where = 0x02014b50) {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const names = where === 0x02014b50 ? { length: 28, at: 46 } : { length: 26, at: 30 };
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== where) continue;
    const length = view.getUint16(at + names.length, true);
    const name = new TextDecoder().decode(copy.subarray(at + names.at, at + names.at + length));
    if (name === part) view.setUint32(at + field, value, true);
  }
  return copy;
}
const sheet1 = "xl/worksheets/sheet1.xml";
const [flags, compressed, inflated, header, checksum] = [8, 20, 24, 42, 16];

test("the workbook that these tests spoil is read", async () => {
  expect((await readXlsx(workbookFile(good))).grids[0].rows).toEqual([[1, "万吨"]]);
});

describe("bytes that are no workbook", () => {
  test.each([
    ["nothing", new Uint8Array()],
    ["four bytes", strToU8("PK\u0003\u0004")],
    ["text", strToU8("month,output\n2025-11,379.2\n".repeat(100))],
    ["zeros", new Uint8Array(100_000)],
    ["the first half of a download", workbookFile(good).slice(0, 900)],
    ["all but its last byte", workbookFile(good).slice(0, -1)],
    ["all but its first bytes", workbookFile(good).slice(30)],
  ])("%s", async (_, bytes) => {
    expect(await refusal(bytes)).toMatch(/^The file is damaged or incomplete/);
  });

  test.each([
    ["word/document.xml", /^This is a Word document/],
    ["ppt/presentation.xml", /^This is a presentation/],
    ["xl/workbook.bin", /^This is a binary workbook/],
    ["notes.txt", /^This is an archive without a workbook/],
    ["inner/book.xlsx", /^This is an archive without a workbook/],
    ["../../etc/passwd", /^This is an archive without a workbook/],
    ["/xl/../workbook.xml", /^This is an archive without a workbook/],
  ])("an archive that holds %s", async (part, told) => {
    expect(await refusal(zipped({ [part]: "PK" }))).toMatch(told);
  });

  test("an OpenDocument spreadsheet", async () => {
    expect(await refusal(zipped({ mimetype: "application/vnd.oasis", "content.xml": "<a/>" }))).toMatch(
      /^This is an OpenDocument file/,
    );
  });

  test("an encrypted archive", async () => {
    expect(await refusal(patched(workbookFile(good), sheet1, flags, 1 | (8 << 16)))).toMatch(/password/);
  });
});

describe("archives that lie", () => {
  test.each([
    ["2 GB", 2_000_000_000],
    ["all that four bytes can say", 0xfffffffe],
  ])("a part that claims %s is not inflated", async (_, claim) => {
    expect(await refusal(patched(workbookFile(good), sheet1, inflated, claim))).toMatch(
      /^The part xl\/worksheets\/sheet1.xml claims to hold \d+ MB/,
    );
  });

  test("a part of 60 MB in 60 kB is refused before it is inflated", async () => {
    const bytes = workbookFile({ ...good, parts: { "xl/media/a.xml": " ".repeat(60_000_000) } });
    expect(bytes.length).toBeLessThan(100_000);
    expect(await refusal(bytes)).toBe(
      "The part xl/media/a.xml claims to hold 60 MB in 0.1 MB, which no workbook does, and was not opened",
    );
  });

  test("a bomb that claims to be small is stopped where its claim ends", async () => {
    const bytes = workbookFile({
      ...good,
      parts: { [sheet1]: xml(`<worksheet><sheetData>${" ".repeat(30_000_000)}</sheetData></worksheet>`) },
    });
    const before = process.memoryUsage().rss;
    expect(await refusal(patched(bytes, sheet1, inflated, 1_000))).toMatch(/sheet "产量".*cannot be read/);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  test.each([
    ["a size that is too large", inflated, 5_000],
    ["another checksum", checksum, 1],
    ["fewer deflated bytes", compressed, 20],
    ["a place beyond the file", header, 0x7fffffff],
    ["the place of another part", header, 0],
  ])("a part with %s", async (_, field, value) => {
    expect(await refusal(patched(workbookFile(good), sheet1, field, value))).toMatch(/damaged/);
  });

  test("one changed byte is noticed", async () => {
    const bytes = zipped(workbookParts(good), 0);
    const text = new TextDecoder("latin1").decode(bytes);
    bytes[text.indexOf("<v>1</v>") + 3] = "2".charCodeAt(0);
    expect(await refusal(bytes)).toBe(
      'The workbook is damaged: sheet "产量" (xl/worksheets/sheet1.xml) is missing or cannot be read',
    );
  });

  test("the same part twice", async () => {
    expect(await refusal(zipped({ ...workbookParts(good), "XL/Workbook.xml": "<a/>" }))).toBe(
      "The file is damaged: it has the part xl/workbook.xml twice",
    );
  });

  test("parts that claim more than 500 MB together", async () => {
    const parts = { "xl/media/a.xml": "", "xl/media/b.xml": "", "xl/media/c.xml": "" };
    const big = "0123456789".repeat(1_000_000);
    let bytes = zipped(
      { ...workbookParts(good), ...Object.fromEntries(Object.keys(parts).map((k) => [k, big])) },
      0,
    );
    for (const part of Object.keys(parts)) bytes = patched(bytes, part, inflated, 200_000_000);
    expect(await refusal(bytes)).toBe("The file holds 600 MB once unpacked, and at most 500 MB are read");
  });

  test("more parts than any workbook has", async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`xl/media/${i}.xml`, ""]));
    expect(await refusal(zipped(parts, 0))).toMatch(/^The file has 10001 parts, and at most 10000 are read/);
  });

  test("a file of more than 50 MB", async () => {
    expect(await refusal(new Uint8Array(61_000_000))).toBe("The file has 61 MB, and at most 50 MB are read");
  });
});

describe("parts that cannot be read", () => {
  const sheet = (body: string) => ({ [sheet1]: xml(body) });
  test.each<[string, Record<string, string | null>]>([
    ["a missing sheet", { [sheet1]: null }],
    ["a sheet that breaks off", sheet('<worksheet><sheetData><row r="1"><c r="A1"><v>1')],
    ["a sheet of nothing", { [sheet1]: "" }],
    ["a sheet that is no XML", { [sheet1]: "month,output" }],
    ["elements that cross", sheet("<worksheet><sheetData><row></sheetData></row></worksheet>")],
    [
      "an unknown entity",
      sheet("<worksheet><sheetData><row><c><v>&nbsp;</v></c></row></sheetData></worksheet>"),
    ],
    ["NUL", sheet("<worksheet><sheetData>\u0000</sheetData></worksheet>")],
    ["a shared string that is not there", sheet('<worksheet><c r="A1" t="s"><v>17</v></c></worksheet>')],
    ["a shared string of no number", sheet('<worksheet><c r="A1" t="s"><v>x</v></c></worksheet>')],
    ["a column beyond XFD", sheet('<worksheet><c r="XFE1"><v>1</v></c></worksheet>')],
    ["a row beyond the last", sheet('<worksheet><c r="A1048577"><v>1</v></c></worksheet>')],
    ["a row of 1e9", sheet('<worksheet><row r="1000000000"><c><v>1</v></c></row></worksheet>')],
    ["a row before the first", sheet('<worksheet><row r="0"><c><v>1</v></c></row></worksheet>')],
    ["an address of no sense", sheet('<worksheet><c r="1A"><v>1</v></c></worksheet>')],
    ["elements 101 deep", sheet(`${"<a>".repeat(101)}${"</a>".repeat(101)}`)],
    ["a million elements deep", sheet("<a>".repeat(1_000_000))],
  ])("%s", async (_, parts) => {
    expect(await spoiled(parts)).toBe(
      'The workbook is damaged: sheet "产量" (xl/worksheets/sheet1.xml) is missing or cannot be read',
    );
  });

  test("entities that grow a thousandfold are refused with their document type", async () => {
    const levels = Array.from({ length: 9 }, (_, i) => {
      return `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`;
    });
    const laughs = `<!DOCTYPE x [<!ENTITY lol0 "lol">${levels.join("")}]><worksheet><c><v>&lol9;</v></c></worksheet>`;
    expect(await spoiled({ [sheet1]: xml(laughs) })).toMatch(/damaged/);
    const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>';
    expect(await spoiled({ "xl/sharedStrings.xml": xml(outside) })).toMatch(/part xl\/sharedstrings.xml/);
  });

  test.each<[string, Record<string, string | null>]>([
    ["xl/sharedstrings.xml", { "xl/sharedStrings.xml": null }],
    ["xl/styles.xml", { "xl/styles.xml": "<styleSheet>" }],
    ["xl/workbook.xml", { "xl/workbook.xml": "<workbook>" }],
    ["xl/_rels/workbook.xml.rels", { "xl/_rels/workbook.xml.rels": "{}" }],
  ])("%s", async (part, parts) => {
    expect(await spoiled(parts)).toBe(
      `The workbook is damaged: its part ${part} is missing or cannot be read`,
    );
  });

  test("a sheet without a relationship", async () => {
    expect(await spoiled({ "xl/_rels/workbook.xml.rels": null })).toMatch(/sheet "产量"/);
  });

  test("bytes that are no UTF-8", async () => {
    const bytes = zipped(workbookParts({ ...good, strings: ["<t>qqqq</t>"] }), 0);
    const at = new TextDecoder("latin1").decode(bytes).indexOf("qqqq");
    bytes.set([0xcd, 0xf2, 0xb6, 0xd6], at);
    expect(await refusal(bytes)).toMatch(/damaged/);
  });

  test("more cells than are held at all", async () => {
    const wide = Array.from({ length: 700 }, (_, r) => `<row><c r="XFD${r + 1}"><v>1</v></c></row>`);
    expect(await spoiled(sheet(`<worksheet><sheetData>${wide.join("")}</sheetData></worksheet>`))).toBe(
      "There are more than 10 million cells: import a part of them",
    );
  });

  test("one part as two sheets", async () => {
    const sheets = [{ rows }, { name: "同上", rows }];
    const links = workbookParts({ sheets })["xl/_rels/workbook.xml.rels"].replace("sheet2.xml", "sheet1.xml");
    const bytes = workbookFile({ ...good, sheets, parts: { "xl/_rels/workbook.xml.rels": links } });
    expect(await refusal(bytes)).toMatch(/sheet "同上" \(xl\/worksheets\/sheet1.xml\)/);
  });

  test("blank rows in front of a last cell, on more sheets than are held", async () => {
    const sheets = Array.from({ length: 10 }, () => ({ rows: '<row r="1048576"><c><v>1</v></c></row>' }));
    expect(await refusal(workbookFile({ sheets }))).toMatch(/more than 10 million cells/);
  });
});
