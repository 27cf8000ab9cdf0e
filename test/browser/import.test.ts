import { AxeBuilder } from "@axe-core/playwright";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "#cells/cell";
import { functionNamed } from "#functions/catalogue";
import { answerOf } from "#functions/rendered";
import { illustrativePanel } from "#pane/sample/panel-generator";
import { serialOf } from "#pane/sample/sheet-edits";
import { openPage, stand, type Stand, type WorkbookPage } from "./workbook-page";

jest.setTimeout(240_000);

let site: Stand;
let book: WorkbookPage;
beforeAll(async () => {
  site = await stand();
});
afterAll(() => site.close());
afterEach(async () => {
  const wrong = [...book.wrong];
  await book.close();
  expect(wrong).toEqual([]);
});

const pane = (id: string) => book.page.locator(`#pane #alu-${id}`);
const sheets = () => book.page.evaluate(() => window.alu.workbook.sheets());

/** Opens the screen and chooses a file of this text. */
async function choose(name: string, text: string | Buffer): Promise<void> {
  await pane("tab-import").click();
  await pane("import-file").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
}

async function read(name: string, text: string | Buffer): Promise<void> {
  await choose(name, text);
  await pane("import-check").waitFor();
}

async function write(): Promise<string> {
  await pane("import-write").click();
  await pane("import-written").waitFor();
  return pane("import-report").innerText();
}

/** All filled cells of a sheet. */
async function cellsOf(sheet: string): Promise<readonly (readonly Cell[])[]> {
  return book.page.evaluate(
    (name) =>
      window.alu.workbook
        .usedRange(name)
        .then((address) =>
          address === null
            ? []
            : window.alu.workbook.read({ sheet: name, address: address.split("!").pop()! }),
        ),
    sheet,
  );
}

async function undo(): Promise<void> {
  await book.page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 200, y: 300 } });
  await book.page.keyboard.press("Control+z");
}

/** How the illustrative panel would be published: total and growth in columns of their own, units in brackets. */
const heads = {
  lme: "LME cash price (USD/t)",
  m2: "M2 yoy (%)",
  investment: "铝冶炼投资累计同比（%）",
  floorSpace: "商品房销售面积累计（万平方米）",
  floorSpaceGrowth: "商品房销售面积累计同比（%）",
  power: "发电量同比（%）",
  primary: "电解铝产量（千吨）",
  alumina: "氧化铝产量（千吨）",
  revenue: "营业收入累计（十亿元）",
  revenueGrowth: "营业收入累计同比（%）",
  profit: "利润总额累计（十亿元）",
  exports: "铝材出口（千吨）",
} as const;

const { months, columns } = illustrativePanel();
const names = Object.keys(heads) as (keyof typeof heads)[];
const monthText = (t: number) => `${months[t].year}-${`${months[t].month}`.padStart(2, "0")}`;
const panelCsv = [
  ["月份", ...names.map((name) => heads[name])].join(","),
  ...months.map((_, t) => [monthText(t), ...names.map((name) => columns[name][t] ?? "")].join(",")),
].join("\r\n");

/** The prosperity index over a panel, as the catalogue itself answers it. */
function prosperityOf(panel: readonly (readonly Cell[])[], model?: readonly (readonly Cell[])[]) {
  const locale = { language: "en", date1904: false } as const;
  const answer = answerOf(functionNamed("PROSPERITY")!, [panel, model ?? null], locale);
  if ("fault" in answer) throw new Error(answer.fault.message);
  return answer.rows.slice(1).map((row) => row[1]);
}

/** Waits until the index on the sheet of formulas is computed, and gives it by row. */
async function computedIndex(rows: number): Promise<readonly Cell[]> {
  const isComputed = (cell: Cell) => typeof cell === "number";
  await book.until("Analysis", `B${6 + rows}`, isComputed);
  return book.values("Analysis", `B7:B${6 + rows}`);
}

function expectSame(found: readonly Cell[], wanted: ReturnType<typeof prosperityOf>): void {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((value, t) => {
    if (typeof value === "number") expect(found[t]).toBeCloseTo(value, 9);
    else expect(found[t]).toMatchObject({ error: "#N/A" });
  });
}

test("the ten indicators go from a file through the screen to the prosperity index", async () => {
  book = await openPage(site, "?empty&lang=en");
  await read("面板.csv", panelCsv);
  expect(await pane("import-understood").innerText()).toContain("12 series, 2012-01 to 2025-11");
  expect(await write()).toContain("new figures");
  await pane("import-sheet").click();
  await pane("import-sheet-made").waitFor();
  expect(await sheets()).toEqual(["Sheet1", "Data", "Analysis"]);
  const panel = [
    ["month", ...names.map((name) => heads[name])],
    ...months.map((_, t) => [monthText(t), ...names.map((name) => columns[name][t])]),
  ];
  const wanted = prosperityOf(panel);
  expect(wanted.filter((value) => typeof value === "number").length).toBeGreaterThan(100);
  expectSame(await computedIndex(months.length), wanted);
  // The one formula names its ids as an array.
  await book.page.evaluate(() =>
    window.alu.workbook.apply([{ kind: "show", sheet: "Sheet1", address: "B2" }]),
  );
  await pane("insert-index").click();
  await book.page.locator("#pane").getByText("Inserted in Sheet1!B2:C169").waitFor();
  await book.until("Sheet1", "C169", (cell) => typeof cell === "number");
  expectSame(await book.values("Sheet1", "C3:C169"), wanted);
});

const realPanel = join(__dirname, "../../../shared/series/panel_ten_indicators.csv");
async function realPanelThroughTheScreen(): Promise<void> {
  book = await openPage(site, "?empty&lang=en");
  await read("panel_ten_indicators.csv", readFileSync(realPanel));
  const cards = book.page.locator("#pane .alu-series-card");
  const grid = await cards.evaluateAll((all) =>
    all.findIndex((card) => card.textContent?.includes("grid_investment")),
  );
  await pane(`details-${grid}`).click();
  await pane(`id-${grid}`).fill("aluminium smelting investment");
  await pane(`id-${grid}`).press("Tab");
  await book.page.waitForFunction(
    (at) => document.querySelector<HTMLInputElement>(`#alu-id-${at}`)?.value === "smelting_investment_ytd",
    grid,
  );
  await write();
  await pane("import-sheet").click();
  await pane("import-sheet-made").waitFor();
  await book.until("Analysis", "B200", (cell) => typeof cell === "number");
  const cells = await cellsOf("Analysis");
  const row = cells[4];
  expect(row).toEqual(expect.arrayContaining(["lme", "m2_yoy", "smelting_investment_ytd"]));
  const first = row.findIndex((cell) => typeof cell === "string" && cell !== "");
  const width = row.slice(first).findIndex((cell) => cell === null || cell === "");
  const isData = (line: readonly Cell[]) => typeof line[first - 1] === "number";
  const panel = [cells[5], ...cells.slice(6).filter(isData)].map((line) =>
    line.slice(first - 1, first + width),
  );
  const modelAt = cells[5].indexOf("indicator");
  const model = cells.slice(5).filter((line) => line[modelAt] !== null && line[modelAt] !== "");
  const wanted = prosperityOf(
    panel,
    model.map((line) => line.slice(modelAt, modelAt + 14)),
  );
  expectSame(await book.values("Analysis", `B7:B${6 + wanted.length}`), wanted);
}

if (existsSync(realPanel))
  test(
    "the real panel goes the same way, with grid investment in place of smelting's",
    realPanelThroughTheScreen,
  );
else console.warn("The real panel is not here: its way through the screen is not tried.");

/** Gives the box for a paste what a clipboard would. */
async function paste(text: string, html: string): Promise<void> {
  await pane("tab-import").click();
  await pane("import-paste").evaluate(
    (box, [plain, rich]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", plain);
      clipboardData.setData("text/html", rich);
      box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, html],
  );
  await pane("import-check").waitFor();
}

test("a table that is pasted keeps what the clipboard knows of it", async () => {
  book = await openPage(site, "?empty&lang=zh");
  const rows = [
    ["月份", "氧化铝产量（万吨）"],
    ["2025年9月", "799.9"],
    ["2025年10月", "786.5"],
    ["2025年11月", "758.0"],
  ];
  const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
  await paste(rows.map((row) => row.join("\t")).join("\n"), `<meta charset="utf-8">${html}`);
  expect(await pane("import-understood").innerText()).toContain("1 条序列，2025-09 至 2025-11");
  expect(await write()).toContain("新增 3 个数值");
  const data = await cellsOf("数据");
  expect(data.slice(1).map((row) => [row[2], row[3]])).toEqual([
    ["2025-09", 799.9],
    ["2025-10", 786.5],
    ["2025-11", 758],
  ]);
});

test("the selection is read from its sheet, and its formula is inserted beside it", async () => {
  book = await openPage(site, "?empty&lang=en");
  const values = Array.from({ length: 14 }, (_, i) => [serialOf(2024, i + 1), 100 + i]);
  await book.page.evaluate((rows) => {
    const cells = [["month", "alumina output (kt)"], ...rows];
    return window.alu.workbook.apply([
      { kind: "write", sheet: "Sheet1", address: "A1:B15", cells },
      {
        kind: "look",
        sheet: "Sheet1",
        address: "A2:A15",
        look: { numberFormat: "yyyy-mm" },
      },
      { kind: "show", sheet: "Sheet1", address: "A1:B15" },
    ]);
  }, values);
  await pane("tab-import").click();
  await pane("import-use-selection").click();
  await pane("import-check").waitFor();
  expect(await pane("import-understood").innerText()).toContain("1 series, 2024-01 to 2025-02");
  await write();
  await book.page.evaluate(() =>
    window.alu.workbook.apply([{ kind: "show", sheet: "Sheet1", address: "D1" }]),
  );
  const offer = book.page.locator("#pane .alu-offer").first();
  await offer.locator("fluent-button").first().click();
  await offer.getByText("Inserted in Sheet1!D1:E15").waitFor();
  await book.until("Sheet1", "E14", (cell) => typeof cell === "number" && Math.abs(cell - 0.12) < 1e-9);
});

const vintage = (september: number) =>
  `month,primary aluminium output (kt)\n2025-07,3780\n2025-08,3800\n2025-09,${september}\n`;

test("a revised figure is told, kept beside the first, and taken back by one undo", async () => {
  book = await openPage(site, "?empty&lang=en");
  await read("output.csv", vintage(3792));
  expect(await write()).toContain("3 new figures");
  await pane("import-again").click();
  await read("output.csv", `${vintage(3810)}2025-10,3820\n`);
  expect(await write()).toMatch(/1 new figure, 1 revised, 2 known already/);
  expect(await pane("import-largest").innerText()).toMatch(/2025-09, from 3,792 to 3,810 \(\+0\.5%\)/);
  expect(await cellsOf("Data")).toHaveLength(6);
  await undo();
  await book.page.waitForFunction(() =>
    window.alu.workbook.usedRange("Data").then((address) => /:[A-Z]+4$/.test(address ?? "")),
  );
  expect((await cellsOf("Data")).slice(1).map((row) => row[3])).toEqual([3780, 3800, 3792]);
  await pane("import-again").click();
  await read("output.csv", vintage(3792));
  expect(await write()).toContain("All of it was known already");
});

test("a long file can be cancelled, and another is read after it", async () => {
  book = await openPage(site, "?empty&lang=en");
  const line = `2025-01-01,${Array.from({ length: 60 }, (_, i) => 1000 + i).join(",")}\n`;
  const head = `date,${Array.from({ length: 60 }, (_, i) => `price ${i}`).join(",")}\n`;
  await choose("long.csv", head + line.repeat(120_000));
  await pane("import-cancel").click();
  await pane("import-choose").waitFor();
  await read("output.csv", vintage(3792));
  expect(await pane("import-understood").innerText()).toContain("1 series");
});

test("a file in which nothing can be read says why, and the choice is still there", async () => {
  book = await openPage(site, "?empty&lang=en");
  await choose("empty.csv", "");
  await pane("import-refused").waitFor();
  expect(await pane("import-refused").innerText()).toContain("There is nothing in it");
  expect(await pane("import-choose-file").isVisible()).toBe(true);
});

test("a wide file is searched and taken by the keyboard alone", async () => {
  book = await openPage(site, "?empty&lang=en");
  const many = Array.from({ length: 300 }, (_, i) => i);
  const csv = [
    ["month", ...many.map((i) => `plant ${i} output (kt)`)].join(","),
    ...["2025-09", "2025-10", "2025-11"].map((month) => [month, ...many].join(",")),
  ].join("\n");
  await read("plants.csv", csv);
  expect(await book.page.locator("#pane .alu-series-card").count()).toBe(25);
  await pane("import-none").focus();
  await book.page.keyboard.press("Enter");
  await pane("import-filter").focus();
  await book.page.keyboard.type("plant 299");
  await pane("take-299").waitFor();
  await pane("take-299").focus();
  await book.page.keyboard.press("Space");
  await pane("import-write").focus();
  await book.page.keyboard.press("Enter");
  await pane("import-written").waitFor();
  expect(await book.page.evaluate(() => document.activeElement?.id)).toBe("alu-import-written");
  expect(await cellsOf("Data")).toHaveLength(4);
});

/** Nothing is pointed at and every change of colour has ended, so that contrast is measured on what stays. */
async function atRest(): Promise<void> {
  await book.page.mouse.move(400, 500);
  await book.page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
  await book.page.waitForTimeout(400);
}

async function violations(): Promise<readonly string[]> {
  await atRest();
  const seen = await new AxeBuilder({ page: book.page }).include("#pane").analyze();
  const tooWide = await book.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("#alu-import *")]
      .filter((part) => part.getBoundingClientRect().right > window.innerWidth + 1)
      .map((part) => `wide: ${part.outerHTML.slice(0, 100)}`),
  );
  const wrong = seen.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" · ")}`,
  );
  return [...wrong, ...tooWide];
}

/** A file with something of everything: a question, a doubtful cell, a note, and a series that is an indicator. */
const mixed = [
  "# source: a test",
  "date,alumina output (kt),铝材出口（万吨）,remark",
  "3/4/2025,800,55.1,first",
  "4/4/2025,abc,56.2,second",
  "5/4/2025,810,57.3,third",
].join("\n");

test.each([
  ["en", "light"],
  ["en", "dark"],
  ["zh", "light"],
  ["zh", "dark"],
])("the import in %s, %s, is without fault for a screen reader at 350 pixels", async (language, theme) => {
  book = await openPage(site, `?empty&lang=${language}&${theme}`);
  await pane("tab-import").click();
  await pane("import-choose").waitFor();
  expect(await violations()).toEqual([]);
  await read("mixed.csv", mixed);
  expect(await violations()).toEqual([]);
  await pane("answer-month-first").click();
  await pane("answer-month-first").waitFor({ state: "detached" });
  await pane("details-0").click();
  await pane("unit-0").waitFor();
  expect(await violations()).toEqual([]);
  await write();
  expect(await violations()).toEqual([]);
});
