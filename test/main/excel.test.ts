import { catalogue } from "#functions/catalogue";
import { version } from "#functions/support/version";
import { version as packageVersion } from "../../package.json";
import { delivers, type Invoked } from "../office/bridge";
import { openExcelPage, pause, type ExcelPage, type PageOptions } from "../office/excel-page";
import { currentSets } from "../office/host-window";
import { memoryWorkbook } from "../office/memory-workbook";

/** The built site inside Microsoft's own Office.js, with its functions called as Excel calls them. */
const pages: ExcelPage[] = [];
async function opened(options: PageOptions = {}): Promise<ExcelPage> {
  // Without the pane, which needs a real browser: functions must compute before it and without it.
  const page = await openExcelPage({ file: "taskpane.html", missing: ["pane.js"], ...options });
  pages.push(page);
  return page;
}
afterEach(() => pages.splice(0).forEach((page) => page.close()));

const months = [["2023-01"], ["2024-01"]];
const yoy = async (page: ExcelPage, values: unknown, dates: unknown = null, flags?: number) =>
  (await page.invoke([["YOY", [values, dates, null, null]]], flags))[0];

/** Rows of an answer as a reader sees them: numbers, texts, error codes. */
function seen({ value }: Invoked): unknown[][] {
  return (value as unknown[][]).map((row) =>
    row.map((cell) => (typeof cell === "object" ? (cell as { basicValue: unknown }).basicValue : cell)),
  );
}

test("every function of the catalogue is associated, under its own name and no other", async () => {
  const page = await opened();
  const names = Object.keys(page.window.CustomFunctions._association.mappings);
  expect(names.sort()).toEqual(catalogue.map(({ name }) => name).sort());
});

test("the functions come before the pane, and nothing from anywhere but Microsoft and the site", async () => {
  const { asked } = await opened();
  const order = ["office.js", "functions.js", "pane.js"].map((name) =>
    asked.findIndex((address) => address.includes(`/${name}`)),
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  const origins = new Set(asked.map((address) => new URL(address).origin));
  expect([...origins].sort()).toEqual(["https://appsforoffice.microsoft.com", "https://localhost:3443"]);
});

test("where the pane cannot be loaded, that is said in its place, and functions go on", async () => {
  const page = await opened({ language: "zh-CN" });
  await pause(50);
  expect(page.window.eval("document.getElementById('pane').textContent")).toMatch(/窗格未能载入/);
  expect(seen(await yoy(page, [[100], [104]], months))).toEqual([["#N/A"], [expect.closeTo(0.04, 12)]]);
});

test("a rate brings its format along where this Excel shows formats", async () => {
  const { ok, value } = await yoy(await opened(), [[3418.4], [3562]], months);
  expect(ok).toBe(true);
  expect((value as unknown[][])[1]).toEqual([
    {
      type: "FormattedNumber",
      basicValue: expect.closeTo(0.0420079569389188, 12) as number,
      numberFormat: "0.0%",
    },
  ]);
});

test("a rate is a plain number in an Excel of before CustomFunctionsRuntime 1.4", async () => {
  const page = await opened({ sets: { ...currentSets, CustomFunctionsRuntime: "1.3" } });
  const { value } = await yoy(page, [[3418.4], [3562]], months);
  expect((value as unknown[][])[1]).toEqual([expect.closeTo(0.0420079569389188, 12)]);
});

test("a missing month is #N/A beside its sentence, in the language of Excel", async () => {
  const answers = await Promise.all(
    ["en-US", "zh-CN"].map(async (language) => yoy(await opened({ language }), [[100], [104]], months)),
  );
  const messages = answers.map(({ value }) => {
    const [[cell]] = value as { basicValue: string; message: string }[][];
    expect(cell.basicValue).toBe("#N/A");
    return cell.message;
  });
  expect(messages[0]).toMatch(/^[\x20-\x7e]+[^.]$/);
  expect(messages[1]).toMatch(/\p{Script=Han}/u);
});

test("a faulty argument is #VALUE! beside one sentence that names the place", async () => {
  const { ok, value } = await yoy(await opened(), [[100], ["abc"]], months);
  expect(ok).toBe(true);
  expect(value).toMatchObject([
    [
      {
        type: "Error",
        basicValue: "#VALUE!",
        message: expect.stringContaining('"abc" is not a number') as string,
      },
    ],
  ]);
});

test("a required argument that was left out is named", async () => {
  const { value } = await yoy(await opened(), null);
  expect(value).toMatchObject([
    [{ basicValue: "#VALUE!", message: expect.stringContaining("values") as string }],
  ]);
});

describe("a cell without a value answers alike, however this Excel delivers it", () => {
  const rich = (type: string, basicValue: unknown) => ({
    value: JSON.stringify({ type, basicType: type, basicValue }),
  });
  const blanks: { readonly how: string; readonly blank: unknown; readonly flags?: number }[] = [
    { how: "null", blank: null },
    { how: "0", blank: 0 },
    { how: "an empty text", blank: "" },
    { how: "an error object", blank: rich("Error", "#N/A") },
    {
      how: "an error instance",
      blank: { code: "#N/A", type: "CustomFunctionError" },
      flags: delivers.errors,
    },
  ];
  test.each(blanks)("$how", async ({ blank, flags }) => {
    const values = [...Array.from({ length: 12 }, () => [100]), [blank], [104.2]];
    const answer = seen(await yoy(await opened(), values, null, flags));
    expect(answer.slice(0, 13)).toEqual(Array.from({ length: 13 }, () => ["#N/A"]));
    expect(answer[13]).toEqual([expect.closeTo(0.042, 12)]);
  });

  test("a formatted number is read as its number", async () => {
    const values = [[rich("FormattedNumber", 100)], [rich("Double", 104)]];
    expect(seen(await yoy(await opened(), values, months))).toEqual([["#N/A"], [expect.closeTo(0.04, 12)]]);
  });
});

test("no number that is none, and nothing but what Excel takes, leaves a function", async () => {
  const page = await opened();
  const cells = [100, 0, -5, "abc", "", null, true, "44.0", "2024-01", 1e308];
  const calls = cells.flatMap((a) => cells.map((b) => ["YOY", [[[a], [b]], null, null, null]] as const));
  for (const { ok, value } of await page.invoke(calls)) {
    expect(ok).toBe(true);
    for (const cell of (value as unknown[][]).flat()) {
      if (cell !== null && typeof cell === "object")
        expect(["Error", "FormattedNumber"]).toContain((cell as { type: string }).type);
      else expect(["number", "string", "boolean"]).toContain(typeof cell);
    }
  }
});

test("serials are read from 1904 in a workbook that counts so, after one question and one recalculation", async () => {
  const book = { ...memoryWorkbook(), date1904: true };
  const page = await opened({ book });
  await pause(50);
  expect(book.recalculations).toBe(1);
  // 43,465 days after 1 January 1904 it was 1 January 2023; in the other system, 31 December 2018.
  const { value } = await yoy(page, [[1], [2]], [[43_465], [43_465]]);
  expect(value).toMatchObject([[{ message: expect.stringContaining("2023-01") as string }]]);
});

test("a workbook that counts from 1900 is not calculated again", async () => {
  const page = await opened();
  await pause(50);
  expect(page.book.recalculations).toBe(0);
  const { value } = await yoy(page, [[1], [2]], [[44_927], [44_927]]);
  expect(value).toMatchObject([[{ message: expect.stringContaining("2023-01") as string }]]);
});

test("the version that the pane shows is the package's", () => expect(version).toBe(packageVersion));
