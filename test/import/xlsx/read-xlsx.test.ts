import { AluError } from "#error/alu-error";
import { readXlsx } from "#import/xlsx/read-xlsx";
import { sentence } from "#words/sentence";
import { workbookFile, workbookParts, zipped, type TestWorkbook } from "./workbook-file";
import { zip64 } from "./zip64";

const read = async (workbook: TestWorkbook) => readXlsx(workbookFile(workbook));
const rowsOf = async (rows: string, more: Partial<TestWorkbook> = {}) =>
  (await read({ sheets: [{ rows }], ...more })).grids[0].rows;
const row = (r: number, cells: string) => `<row r="${r}">${cells}</row>`;

describe("the values of cells", () => {
  test("shared strings, with runs of fonts joined and readings left out", async () => {
    const strings = [
      "<t>月份</t>",
      "<r><t>电解铝</t></r><r><rPr><b/></rPr><t xml:space='preserve'> 产量</t></r>",
      "<t>氧化铝</t><rPh sb='0' eb='3'><t>yanghualü</t></rPh>",
      "<t/>",
      "<t>万吨_x000D_</t>",
    ];
    const cells = strings.map((_, i) => `<c r="${"ABCDE"[i]}1" t="s"><v>${i}</v></c>`).join("");
    expect(await rowsOf(row(1, cells), { strings })).toEqual([
      ["月份", "电解铝 产量", "氧化铝", null, "万吨\r"],
    ]);
  });

  test("numbers, inline strings, truth values, errors and what formulas gave", async () => {
    const cells =
      '<c r="A1"><v>379.2</v></c><c r="B1" t="inlineStr"><is><r><t>同</t></r><r><t>比</t></r></is></c>' +
      '<c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1"><f>A1*2</f><v>758.4</v></c>' +
      '<c r="F1" t="str"><f>B1&amp;"%"</f><v>同比%</v></c><c r="G1" t="n"><v>-1.5E-3</v></c>';
    expect(await rowsOf(row(1, cells))).toEqual([
      [379.2, "同比", true, { error: "#N/A" }, 758.4, "同比%", -0.0015],
    ]);
  });

  test("text that looks like a formula stays text", async () => {
    const strings = ["<t>=cmd|' /C calc'!A0</t>", "<t>＝SUM(A1)</t>"];
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>';
    expect(await rowsOf(row(1, cells), { strings })).toEqual([["=cmd|' /C calc'!A0", "＝SUM(A1)"]]);
  });

  test("what is no number where one should be stays the text it is", async () => {
    const cells =
      '<c r="A1"><v>1e400</v></c><c r="B1"><v>NaN</v></c><c r="C1" t="d"><v>2025-11-30T08:00:00Z</v></c>';
    expect(await rowsOf(row(1, cells))).toEqual([["1e400", "NaN", "2025-11-30"]]);
  });

  test("a number shown in percent keeps its sign, in all its digits", async () => {
    const formats = ["0.0%", "0.00"];
    const cells =
      '<c r="A1" s="1"><v>0.123456789</v></c><c r="B1" s="1"><v>7.0000000000000007E-2</v></c><c r="C1" s="2"><v>0.5</v></c>';
    expect(await rowsOf(row(1, cells), { formats })).toEqual([["12.3456789%", "7%", 0.5]]);
  });

  test("one formula without a value is a finding at its place, several are one finding", async () => {
    const cells =
      '<c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f></c><c r="C1"><f>A1*3</f><v></v></c><c r="D1" t="str"><f>""</f><v></v></c>';
    const { grids, findings } = await read({ sheets: [{ name: "产量", rows: row(1, cells) }] });
    expect(grids[0].rows).toEqual([[1]]);
    expect(findings).toEqual([
      {
        address: "B1",
        weight: "problem",
        fault: { kind: "formulas-without-value", parameters: { count: 2 } },
      },
    ]);
  });
});

describe("days", () => {
  const formats = ["yyyy-mm-dd", 'yyyy"年"m"月";@', "mmm-yy", "h:mm", "0.00E+00"];
  const cell = (address: string, style: number, value: string) =>
    `<c r="${address}" s="${style}"><v>${value}</v></c>`;

  test("numbers shown as days are days, without their time", async () => {
    const cells =
      cell("A1", 1, "45991") +
      cell("B1", 2, "45962.75") +
      cell("C1", 3, "45991.99999999999") +
      cell("D1", 4, "0.5");
    expect(await rowsOf(row(1, cells) + row(2, cell("A2", 5, "45991")), { formats })).toEqual([
      ["2025-11-30", "2025-11-01", "2025-12-01", 0.5],
      [45991],
    ]);
  });

  test.each(["1", "true"])(
    "workbooks that count from 1904 (date1904=%s) mean the same day",
    async (date1904) => {
      const { grids } = await read({
        sheets: [{ rows: row(1, cell("A1", 1, "44529")) }],
        formats,
        date1904,
      });
      expect(grids[0]).toMatchObject({ rows: [["2025-11-30"]], date1904: true, serials: true });
    },
  );

  test("no time zone moves a day", async () => {
    const before = process.env.TZ ?? "UTC";
    try {
      for (const zone of ["Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"]) {
        process.env.TZ = zone;
        expect(await rowsOf(row(1, cell("A1", 1, "45991")), { formats })).toEqual([["2025-11-30"]]);
      }
    } finally {
      process.env.TZ = before;
    }
  });

  test("days about the 29 February 1900 that Excel invented are right, and a day before all days is a number", async () => {
    const cells = cell("A1", 1, "59") + cell("B1", 1, "61") + cell("C1", 1, "-1");
    expect(await rowsOf(row(1, cells), { formats })).toEqual([["1900-02-28", "1900-03-01", -1]]);
  });
});

describe("places", () => {
  test("gaps between rows and columns are blank, and nothing follows the last cell", async () => {
    const rows =
      row(3, '<c r="C3"><v>1</v></c><c r="D3" s="0"/>') + row(5, '<c r="A5"><v>2</v></c>') + row(9, "");
    expect(await rowsOf(rows)).toEqual([[], [], [null, null, 1], [], [2]]);
  });

  test("rows and cells without an address follow one another", async () => {
    const rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
    expect(await rowsOf(rows)).toEqual([[1, 2], [3]]);
  });

  test("rows and cells out of order find their places", async () => {
    const rows = row(2, '<c r="B2"><v>4</v></c><c r="A2"><v>3</v></c>') + row(1, '<c r="A1"><v>1</v></c>');
    expect(await rowsOf(rows)).toEqual([[1], [3, 4]]);
  });

  test("a cell in the last place of the sheet costs one row, whatever the sheet claims", async () => {
    const { grids } = await read({
      sheets: [
        {
          dimension: "A1:XFD1048576",
          rows: row(1, '<c r="A1"><v>1</v></c>') + row(1048576, '<c r="XFD1048576"><v>2</v></c>'),
        },
      ],
    });
    expect(grids[0].rows).toHaveLength(1048576);
    expect(grids[0].rows.at(-1)!.at(-1)).toBe(2);
    expect(new Set(grids[0].rows).size).toBe(3);
  });

  test("prefixed elements are read as those without", async () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await rowsOf("", { parts: { "xl/worksheets/sheet1.xml": sheet } })).toEqual([[5]]);
  });
});

describe("merged cells", () => {
  const strings = ["2025年电解铝", "月份", "产量", "当月", "累计", "2025年"].map((text) => `<t>${text}</t>`);
  const s = (address: string, i: number) => `<c r="${address}" t="s"><v>${i}</v></c>`;

  test("a header stands above each of its columns, a year beside each of its months", async () => {
    const rows =
      row(1, s("A1", 1) + s("C1", 2)) +
      row(2, s("C2", 3) + s("D2", 4)) +
      row(3, s("A3", 5) + '<c r="B3"><v>1</v></c>') +
      row(4, '<c r="B4"><v>2</v></c>');
    const merges = ["A1:B2", "C1:D1", "A3:A4"];
    expect((await read({ sheets: [{ rows, merges }], strings })).grids[0].rows).toEqual([
      ["月份", "月份", "产量", "产量"],
      ["月份", "月份", "当月", "累计"],
      ["2025年", 1],
      ["2025年", 2],
    ]);
  });

  test("a title as wide as the sheet stays one cell, and a figure is not repeated", async () => {
    const rows =
      row(1, s("A1", 0)) +
      row(2, s("A2", 1) + s("B2", 2)) +
      row(3, '<c r="A3"><v>2025</v></c><c r="B3"><v>361.5</v></c>') +
      row(4, '<c r="C4"><v>1</v></c>');
    const merges = ["A1:C1", "A3:A4", "B3:B4"];
    expect((await read({ sheets: [{ rows, merges }], strings })).grids[0].rows).toEqual([
      ["2025年电解铝"],
      ["月份", "产量"],
      [2025, 361.5],
      [2025, null, 1],
    ]);
  });

  test("merges beyond the cells, overlapping or without sense allocate nothing", async () => {
    const rows = row(1, s("A1", 1) + s("B1", 2)) + row(2, s("B2", 3));
    const merges = ["B1:XFD1048576", "A1:A1048576", "ZZZZ1:A1", "B2:A1"];
    expect((await read({ sheets: [{ rows, merges }], strings })).grids[0].rows).toEqual([
      ["月份", "产量"],
      ["月份", "当月"],
    ]);
  });
});

describe("sheets", () => {
  const rows = row(1, '<c r="A1"><v>1</v></c>');

  test("each sheet with cells is a grid under its name; hidden ones are read and told", async () => {
    const { grids, findings } = await read({
      sheets: [
        { name: "说明", rows: "" },
        { name: "2025 产量", rows },
        { name: "旧数据", rows, state: "hidden" },
        { name: "_wind", rows, state: "veryHidden" },
      ],
    });
    expect(grids.map((grid) => grid.sheet)).toEqual(["2025 产量", "旧数据"]);
    expect(findings.map(({ fault, weight }) => [weight, sentence(fault, "zh")])).toEqual([
      ["note", "隐藏的工作表“旧数据”也已读取"],
      ["note", "工作表“_wind”由程序隐藏，未予读取"],
    ]);
  });

  test("the only sheet of a workbook needs no name", async () => {
    expect((await read({ sheets: [{ name: "Data", rows }] })).grids[0].sheet).toBeNull();
  });

  test("a workbook without cells has no grids", async () => {
    expect(await read({ sheets: [{ rows: "" }] })).toEqual({ grids: [], findings: [] });
  });

  test("charts are no sheets of cells, and parts lie where the relationships say", async () => {
    const parts = {
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/Sheets/../Sheets/Data.xml"/>' +
        '<Relationship Id="rId2" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      "xl/sheets/data.xml": "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>",
    };
    const { grids } = await read({
      sheets: [
        { name: "a", rows },
        { name: "b", rows },
      ],
      parts,
    });
    expect(grids).toMatchObject([{ sheet: "a", rows: [[7]] }]);
  });

  test("reading tells how far it is, and stops where nobody waits for it", async () => {
    const done: number[] = [];
    await readXlsx(workbookFile({ sheets: [{ rows }] }), { progress: (part) => done.push(part) });
    expect(done.at(-1)).toBe(1);
    expect(done.every((part) => part >= 0 && part <= 1)).toBe(true);
    const bytes = workbookFile({ sheets: [{ rows }] });
    const error = await readXlsx(bytes, { signal: AbortSignal.abort() }).catch((e: Error) => e);
    expect(error).not.toBeInstanceOf(AluError);
    expect(error).toMatchObject({ name: "AbortError" });
  });

  test("a long reading is stopped on the way", async () => {
    const cells = Array.from({ length: 150_000 }, (_, r) => `<row><c><v>${r}</v></c><c><v>1</v></c></row>`);
    const bytes = workbookFile({ sheets: [{ rows: cells.join("") }] });
    const controller = new AbortController();
    let last = 0;
    const reading = readXlsx(bytes, { signal: controller.signal, progress: (done) => (last = done) });
    setTimeout(() => controller.abort());
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(last).toBeGreaterThan(0);
    expect(last).toBeLessThan(1);
  });
});

describe("archives of other writers", () => {
  const rows = row(1, '<c r="A1"><v>1</v></c>');

  test("sizes and places in eight bytes are read, as those who write in a stream leave them", async () => {
    expect((await readXlsx(zip64(workbookParts({ sheets: [{ rows }] })))).grids[0].rows).toEqual([[1]]);
  });

  test("backslashes and capitals in names, and a comment behind the archive", async () => {
    const parts = Object.entries(workbookParts({ sheets: [{ rows }] })).map(
      ([name, text]) => [name.replaceAll("/", "\\").toUpperCase(), text] as const,
    );
    const bytes = zipped(Object.fromEntries(parts));
    const commented = new Uint8Array(bytes.length + 300);
    commented.set(bytes);
    new DataView(commented.buffer).setUint16(bytes.length - 2, 300, true);
    expect((await readXlsx(commented)).grids[0].rows).toEqual([[1]]);
  });
});
