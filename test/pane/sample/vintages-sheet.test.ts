import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Cell } from "#cells/cell";
import { arriving } from "#evidence/arriving";
import type { DataRow } from "#evidence/data-row";
import { readDataTable } from "#functions/evidence/data-table";
import { sampleSheets } from "#pane/sample/sample-sheets";
import { vintageReports, vintageSeries } from "#pane/sample/vintage-prints";
import { askedCell, vintagesAddress, vintagesSheet } from "#pane/sample/vintages-sheet";
import { dataRow } from "../../evidence/rows";
import { memoryWorkbook } from "../memory-workbook";

const file = resolve(__dirname, "../../reference/evidence/cnia_nonferrous_vintages_2018.json");
type Printed = { readonly month: string } & Readonly<Record<"coincident" | "prosperity", number>>;
const { reports } = JSON.parse(readFileSync(file, "utf8")) as {
  readonly reports: Readonly<Record<string, { readonly source: string; readonly rows: readonly Printed[] }>>;
};
const indexOf = (id: string) => id.replace("nonferrous_", "") as "coincident" | "prosperity";

async function opened(language: "en" | "zh") {
  const { vintages } = sampleSheets(language, []);
  const workbook = memoryWorkbook(language);
  await workbook.apply(vintagesSheet(vintages, language));
  const read = (address: string) => workbook.read({ sheet: vintages, address });
  return { workbook, vintages, read };
}

test.each(["en", "zh"] as const)(
  "the data table is that of the reports, imported one after the other (%s)",
  async (language) => {
    const { read } = await opened(language);
    const shown = readDataTable(await read(vintagesAddress), "table", { language, date1904: false });
    const table: DataRow[] = [];
    Object.values(reports).forEach(({ source, rows }, i) => {
      const { asOf } = vintageReports[i];
      const found = vintageSeries.flatMap(({ id, name }) =>
        rows.map((row) =>
          dataRow({
            id,
            name: name[language],
            period: row.month,
            value: row[indexOf(id)],
            source,
            asOf,
            unit: language === "en" ? "points" : "点",
          }),
        ),
      );
      table.push(...arriving(table, found).rows);
    });
    const own = (id: string) => table.filter((row) => row.id === id);
    expect(shown).toEqual(vintageSeries.flatMap(({ id }) => own(id)));
    expect(shown).toHaveLength(119);
  },
);

test("each column shows a report as it was printed, and another id shows another series", async () => {
  const { workbook, vintages, read } = await opened("en");
  for (const index of ["coincident", "prosperity"] as const) {
    await workbook.apply([
      { kind: "write", sheet: vintages, address: askedCell, cells: [[`nonferrous_${index}`]] },
    ]);
    const known = [...workbook.formulas(vintages)].filter(([, formula]) =>
      formula.startsWith("=ALU.GETDATA"),
    );
    expect(known).toHaveLength(5);
    Object.values(reports).forEach(({ rows }, i) => {
      const rendered = workbook.answer(vintages, known[i][0]);
      if (!rendered || "fault" in rendered) throw new Error(known[i][1]);
      expect(rendered.rows[0]).toEqual(["date", `nonferrous_${index}`]);
      expect(rendered.rows.slice(-13).map(([, value]) => value)).toEqual(rows.map((row) => row[index]));
    });
  }
  const [heads, first] = (await read("J8:N9")) as Cell[][];
  expect(heads).toEqual(["period", "first", "latest", "revision", "prints"]);
  expect(first.slice(1)).toEqual([35.4, 35.4, 0, 1]);
});
