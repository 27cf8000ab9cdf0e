import { zipSync } from "fflate";
import type { Imported } from "#import/imported";
import { pointPeriod } from "#import/found-series";
import { readImport } from "#import/read-import";
import type { PasteSource, Watch } from "#import/source";
import { fileOf, headerInGb18030, joined } from "./text/pieces";

const table = "month,output\n2025-10,3742.1\n2025-11,379.2\n";

/** The series as "name: period value, …". */
function told({ series }: Imported): string[] {
  return series.map(({ name, cadence, points }) => {
    const figures = [...points.values].map(
      (value, i) => `${pointPeriod(cadence, points.ordinals[i])} ${value}`,
    );
    return `${name}: ${figures.join(", ")}`;
  });
}

function paste(text: string, html: string | null = null): PasteSource {
  return { kind: "paste", text, html };
}

test("a CSV file comes in with its format, its encoding and its figures", async () => {
  const imported = await readImport(fileOf(table));
  expect(imported).toMatchObject({ format: "csv", encoding: "utf-8", findings: [], questions: [] });
  expect(told(imported)).toEqual(["output: 2025-10 3742.1, 2025-11 379.2"]);
  expect(imported.series[0].points.addressOf.rows).toEqual(new Int32Array([1, 2]));
});

test("GB18030 is read and told, also where it shows late", async () => {
  const early = await readImport(fileOf(joined(headerInGb18030, "\n2025-11,379.2\n")));
  expect(early.encoding).toBe("gb18030");
  expect(told(early)).toEqual(["产量: 2025-11 379.2"]);
  const months = Array.from({ length: 5000 }, (_, n) => `${1700 + Math.floor(n / 12)}-${(n % 12) + 1},1`);
  const late = await readImport(
    fileOf(joined(`month,value\n${months.slice(2400, 4800).join("\n")}\n`, headerInGb18030, "\n"), 1000),
  );
  expect(late.encoding).toBe("gb18030");
  expect(late.series.map(({ points }) => points.values.length)).toEqual([2400]);
  expect(late.findings.map(({ address }) => address)).toContain("A2402");
});

test("UTF-16, as Excel saves Unicode text, is read without a question", async () => {
  const bytes = Buffer.from("\uFEFF月份\t产量\r\n2025-11\t379.2\r\n", "utf16le");
  const imported = await readImport(fileOf(bytes, 3, "export.txt"));
  expect(imported.encoding).toBe("utf-16le");
  expect(told(imported)).toEqual(["产量: 2025-11 379.2"]);
});

test("an extension that lies does no harm", async () => {
  const page = "<html><table><tr><td>month<td>output<tr><td>2025-11<td>379.2</table></html>";
  expect(await readImport(fileOf(page, 100, "export.xls"))).toMatchObject({
    format: "html",
    encoding: "utf-8",
  });
  const text = "month\toutput\n2025-11\t379.2\n";
  expect(await readImport(fileOf(text, 100, "export.xls"))).toMatchObject({ format: "csv" });
  const json = '[{"month":"2025-11","output":379.2}]';
  expect(told(await readImport(fileOf(json, 100, "export.csv")))).toEqual(["output: 2025-11 379.2"]);
});

test("SDMX-CSV is known by its columns", async () => {
  const text = "DATAFLOW,FREQ,TIME_PERIOD,OBS_VALUE\nA:B(1.0),M,2025-10,1\nA:B(1.0),M,2025-11,2\n";
  expect(await readImport(fileOf(text))).toMatchObject({ format: "sdmx-csv" });
});

test("a paste is read from its HTML where that has a table", async () => {
  const html = "<table><tr><td>month<td>output<tr><td>2025-11<td>379.2</table>";
  expect(await readImport(paste("month\toutput\n2025-11\t379", html))).toMatchObject({ format: "html" });
  const bold = "<p><b>month</b></p>";
  const imported = await readImport(paste("month\toutput\n2025-11\t379", bold));
  expect(imported).toMatchObject({ format: "csv", encoding: null });
  expect(told(imported)).toEqual(["output: 2025-11 379"]);
});

test("the text of a paste is read where its HTML has no figures", async () => {
  const html = "<table><tr><td>menu<td>search</table>";
  expect(told(await readImport(paste(table, html)))).toEqual(["output: 2025-10 3742.1, 2025-11 379.2"]);
});

test("a paste of JSON or of a page is read as what it is", async () => {
  expect(told(await readImport(paste('[{"month":"2025-11","output":1}]')))).toEqual(["output: 2025-11 1"]);
  const page = "<table><tr><td>month<td>output<tr><td>2025-11<td>2</table>";
  expect(await readImport(paste(page))).toMatchObject({ format: "html" });
});

test("a selection counts days as Excel does, and its addresses are those of the sheet", async () => {
  const imported = await readImport({
    kind: "selection",
    sheet: "Output",
    top: 4,
    left: 2,
    date1904: false,
    cells: [
      ["month", "output"],
      [45962, 379.2],
      [45992, 387.5],
    ],
  });
  expect(imported).toMatchObject({ format: "selection", encoding: null });
  expect(told(imported)).toEqual(["output: 2025-11 379.2, 2025-12 387.5"]);
  expect(imported.series[0].address).toMatch(/^Output!D/);
});

test.each([
  ["", "import-empty"],
  ["\uFEFF", "import-empty"],
  ["\n\n", "import-empty"],
  ["铝价", "no-figures"],
  ["%PDF-1.7", "not-a-table"],
  ["<data><row>1</row></data>", "not-a-table"],
])("%j is refused in one sentence", async (text, kind) => {
  await expect(readImport(fileOf(text))).rejects.toMatchObject({ fault: { kind } });
});

test("an archive that is no workbook is named", async () => {
  const archive = zipSync({ "a.csv": new TextEncoder().encode(table) });
  await expect(readImport(fileOf(archive))).rejects.toMatchObject({ fault: { kind: "not-a-workbook" } });
});

test("findings of the text and of its cells come together, with true addresses", async () => {
  const text =
    '# unit: kt\nmonth,output\n\n2025-10,"3\n2025-11,word\n2025-12,1\0\n2026-01,2\n2026-02,3\n2026-03,4\n';
  const { findings } = await readImport(fileOf(text));
  expect(findings.map(({ address, fault }) => [address, fault.kind])).toEqual(
    expect.arrayContaining([
      ["B4", "quotes-unpaired"],
      ["B5", "cell-not-understood"],
      ["B6", "nul-characters"],
    ]),
  );
});

test("a word in every row of a long file is told a thousand times, and then counted", async () => {
  const rows = Array.from(
    { length: 3000 },
    (_, n) => `${1900 + Math.floor(n / 12)}-${(n % 12) + 1},word ${n},1`,
  );
  const { findings } = await readImport(fileOf(`month,output,stocks\n${rows.join("\n")}\n`));
  expect(findings.length).toBeLessThan(1100);
});

test("an answer settles a question", async () => {
  const text = "month;price\n3/4/25;1\n5/6/25;2\n";
  const asked = await readImport(fileOf(text));
  expect(asked.questions.map(({ kind }) => kind)).toEqual(["date-order"]);
  const { questions } = await readImport(fileOf(text), { answers: { dateOrder: "day-first" } });
  expect(questions).toEqual([]);
});

test("an abort rejects with its reason, before and while a file is read", async () => {
  await expect(readImport(fileOf(table), {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: "AbortError",
  });
  const stop = new AbortController();
  const watch: Watch = { signal: stop.signal, progress: (done) => done > 0.3 && stop.abort() };
  const text = `month,output\n${"2025-11,1\n".repeat(100_000)}`;
  await expect(readImport(fileOf(text), {}, watch)).rejects.toMatchObject({ name: "AbortError" });
});

test("progress rises to 1", async () => {
  const done: number[] = [];
  await readImport(fileOf(table, 10), {}, { progress: (part) => done.push(part) });
  expect(done.at(-1)).toBe(1);
});
