import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { workbookFile } from "../import/xlsx/workbook-file";
import { needsBuild, run } from "./alu";

let folder: string;
beforeAll(() => {
  needsBuild();
  folder = mkdtempSync(join(tmpdir(), "alu-import-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

interface Told {
  readonly file: string;
  readonly series: readonly {
    readonly name: string;
    readonly points: unknown[];
    readonly [more: string]: unknown;
  }[];
  readonly findings: readonly {
    readonly address: string | null;
    readonly kind: string;
    readonly message: string;
  }[];
  readonly questions: readonly { readonly kind: string; readonly message: string }[];
}
const read = (...words: string[]): Told => {
  const { out, err, code } = run(["import", "--json", ...words]);
  expect([err, code]).toEqual(["", 0]);
  expect(out.endsWith("}\n")).toBe(true);
  return JSON.parse(out) as Told;
};

const lme =
  "# LME aluminium\n# unit: USD per tonne\nmonth,lme,status\n2025-10,2786.2,actual\n2025-11,2821.4,forecast\n";

test("a file is one object with its series, figures and findings, in this order", () => {
  const path = file("lme.csv", lme);
  const told = read(path);
  expect(Object.keys(told).slice(0, 3)).toEqual(["file", "series", "findings"]);
  expect(told.file).toBe(path);
  const [series] = told.series;
  expect(Object.keys(series).slice(0, 6)).toEqual(["name", "id", "unit", "frequency", "kind", "points"]);
  expect(series).toMatchObject({ id: "lme", frequency: "month", kind: "month" });
  expect(series.points).toEqual([
    ["2025-10", 2786.2, { status: "actual" }],
    ["2025-11", 2821.4, { status: "forecast" }],
  ]);
  expect(told).toMatchObject({ format: "csv", encoding: "utf-8", questions: [] });
});

test("a cell that is not understood is a finding with its address, and the rest is read", () => {
  const { series, findings } = read(
    file("a.csv", "month,price\n2025-09,1\n2025-10,1.5\n2025-11,two or so\n2025-12,=cmd|' /C calc'!A0\n"),
  );
  expect(series[0].points).toEqual([
    ["2025-09", 1],
    ["2025-10", 1.5],
  ]);
  expect(findings.map(({ address, kind }) => [address, kind])).toEqual([
    ["B4", "cell-not-understood"],
    ["B5", "cell-not-understood"],
  ]);
  findings.forEach(({ message }) => expect(message).toMatch(/^"(two or so|=cmd)/));
});

test("quarters, halves, years and spans are written so that nobody mistakes them", () => {
  const json = (period: string) =>
    file(`${period}.json`, `[{"period":"${period}","price":1.5},{"period":"${period}","price":1.5}]`);
  expect(read(json("2025-Q3")).series[0]).toMatchObject({ frequency: "quarter" });
  const span = read(file("ytd.csv", "月份,产量\n2025年1-2月,738.3\n2025年3月,374.2\n")).series[0];
  expect(span.points).toEqual([
    ["2025-02", 738.3, { from: "2025-01" }],
    ["2025-03", 374.2],
  ]);
});

test("a question is told with the option that answers it, and the option answers it", () => {
  const path = file("dates.csv", "date,price\n3/4/25,1.5\n4/4/25,2.5\n");
  const asked = run(["import", "--json", path]);
  const { questions } = JSON.parse(asked.out) as Told;
  expect(questions.map(({ kind }) => kind)).toEqual(["date-order"]);
  expect(questions[0].message).toContain("--dates");
  expect(asked.code).toBe(1);
  expect(asked.err).toBe(
    `alu: ${path}: Dates such as 3/4/25, 4/4/25 can be read in several ways: add --dates day-first | month-first\n`,
  );
  expect(read("--dates", "month-first", path).series[0].points).toEqual([
    ["2025-03", 1.5],
    ["2025-04", 2.5],
  ]);
  const comma = file("comma.csv", 'month;price\n2025-01;"1,234"\n2025-02;"2,345"\n');
  expect(read("--decimal", "comma", comma).series[0].points).toEqual([
    ["2025-01", 1.234],
    ["2025-02", 2.345],
  ]);
  const bare = file("bare.csv", "月份,产量\n11月,1.5\n12月,2.5\n");
  expect(read("--year", "2024", bare).series[0].points).toEqual([
    ["2024-11", 1.5],
    ["2024-12", 2.5],
  ]);
});

test("workbooks, pages, JSON and GB18030 are read by the same command, one line a file", () => {
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>1.5</v></c></row>';
  const strings = ["<t>month</t>", "<t>price</t>", "<t>2025-10</t>"];
  const paths = [
    file("book.xlsx", workbookFile({ sheets: [{ rows }], strings })),
    file(
      "page.html",
      "<!doctype html><html><table><tr><th>month<th>price<tr><td>2025-10<td>1.5</table></html>",
    ),
    file("rows.json", '[{"month":"2025-10","price":1.5}]'),
    file(
      "gb.csv",
      new Uint8Array([...Buffer.from("month,"), 0xc2, 0xc1, 0xbc, 0xdb, ...Buffer.from("\n2025-10,1.5\n")]),
    ),
  ];
  const { out, code } = run(["import", "--json", ...paths]);
  expect(code).toBe(0);
  const all = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Told & { format: string });
  expect(all.map(({ file, format }) => [file, format])).toEqual(
    paths.map((path, i) => [path, ["xlsx", "html", "json", "csv"][i]]),
  );
  all.forEach(({ series }) => expect(series[0].points).toEqual([["2025-10", 1.5]]));
  expect(all[3].series[0].name).toBe("铝价");
});

test("standard input is read as -", () => {
  const { out, code } = run(["import", "--json", "-"], lme);
  expect(code).toBe(0);
  expect((JSON.parse(out) as Told).series[0].points).toHaveLength(2);
});

test("the README's example of an import is what is printed", () => {
  const readme = readFileSync(resolve(__dirname, "../../README.md"), "utf8");
  const [, input, printed] = /^\$ printf '(.*)' \| node dist\/alu\.cjs import - --json\n(.*)$/m.exec(readme)!;
  expect(run(["import", "-", "--json"], input.replaceAll("\\n", "\n")).out).toBe(`${printed}\n`);
});

test("a file that cannot be read is one sentence and exit code 1, and the others come out", () => {
  const [pdf, good, missing] = [file("a.pdf", "%PDF-1.7\n"), file("good.csv", lme), join(folder, "none.csv")];
  const { out, err, code } = run(["import", "--json", pdf, missing, folder, good]);
  expect(code).toBe(1);
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as Told).file),
  ).toEqual([good]);
  const lines = err.trimEnd().split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^alu: .*a\.pdf: .*PDF/);
  expect(lines[1]).toBe(`alu: ${missing}: There is no such file`);
  expect(lines[2]).toBe(`alu: ${folder}: This is a folder, not a file`);
  expect(run(["import", "--lang", "zh", missing]).err).toBe(`alu: ${missing}：没有这个文件\n`);
});

test("without --json it is a table in the reader's language, with findings and their addresses", () => {
  const path = file("table.csv", "月份,铝价（元/吨）\n2025-10,21010.5\n2025-11,two or so\n");
  const { out, code } = run(["import", path]);
  expect(code).toBe(0);
  expect(out).toContain("table.csv: 1 series (csv, utf-8)");
  expect(out).toMatch(/铝价 .*month .*2025-10 +2025-10 +1\n/);
  expect(out).toMatch(/B3 +"two or so" is neither/);
  const chinese = run(["import", "--lang", "zh", path]).out;
  expect(chinese).toContain("1 个序列");
  expect(chinese).toMatch(/频率/);
  expect(chinese).toMatch(/B3 +“two or so”/);
});

test("a text of a file cannot speak to the terminal", () => {
  const path = file("bell.csv", "month,pri\u001b[31mce\n2025-10,1.5\n2025-11,\u0007x\n");
  // eslint-disable-next-line no-control-regex -- these are what must not come out
  expect(run(["import", path]).out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
});

test.each([
  [["import"], "alu: Name the files to import, or - for standard input, see alu --help\n"],
  [["import", "-", "-"], "alu: Standard input, -, can be read once only\n"],
  [
    ["import", "a.csv", "--dates", "first"],
    "alu: --dates must be day-first, month-first or year-first and is first\n",
  ],
  [["import", "a.csv", "--decimal"], "alu: --decimal must be point or comma and is missing\n"],
  [["import", "a.csv", "--year", "25"], "alu: --year must be a year from 1900 to 2099 and is 25\n"],
  [["call", "--year", "2025"], "alu: --year belongs to alu import, not to alu call\n"],
  [["import", "a.csv", "--date1904"], "alu: --date1904 belongs to alu call, not to alu import\n"],
])("alu %j is refused in one sentence", (words, sentence) => {
  expect(run(words)).toEqual({ out: "", err: sentence, code: 2 });
});
