import { sampleModel } from "#pane/sample/sample-model";
import { excelWorkbook } from "#workbook/excel";
import { calculateAlu, type Answered } from "../office/alu-formulas";
import { openExcelPage, type ExcelPage } from "../office/excel-page";

/** The sample model, written by Excel's adapter and computed by the built functions, all through Office.js. */
describe.each(["en", "zh"] as const)("the sample model in Excel, %s", (language) => {
  let page: ExcelPage;
  let answered: readonly Answered[];
  beforeAll(async () => {
    page = await openExcelPage({ file: "taskpane.html", missing: ["pane.js"] });
    Object.assign(globalThis, { Excel: page.window.Excel, Office: page.window.Office });
    await excelWorkbook.apply(sampleModel(language, ["Sheet1"]));
    // What reads a spilled answer is calculated once that answer stands.
    for (let pass = 0; pass < 3; pass++) answered = await calculateAlu(page);
  }, 60_000);
  afterAll(() => page.close());

  const codes = ({ answer }: Answered) =>
    (answer.value as unknown[][])
      .flat()
      .map((cell) => (cell as { type?: string; basicValue?: string } | null)?.basicValue);

  test("its formulas answer, and none finds fault with its arguments", () => {
    expect(answered.length).toBeGreaterThan(15);
    const faulty = answered.filter(
      (one) => !one.answer.ok || codes(one).some((code) => code === "#VALUE!" || code === "#DIV/0!"),
    );
    expect(
      faulty.map(
        ({ sheet, cell, formula, answer }) =>
          `${sheet} ${cell} ${formula} ${JSON.stringify(answer.value).slice(0, 300)}`,
      ),
    ).toEqual([]);
  });

  test("its index names a zone for the last month", () => {
    const zone = answered.find(({ formula }) => /^=ALU\.ZONE\(B\d+/.test(formula))!;
    expect(String((zone.answer.value as unknown[][])[0][0])).toMatch(/cold|normal|hot|冷|正常|热/);
  });
});
