import { functionNamed } from "#functions/catalogue";
import { readDataTable } from "#functions/evidence/data-table";
import { answerOf } from "#functions/rendered";
import { answer, column } from "./answers";

const header = ["id", "period", "value", "unit", "status", "as_of"];
const rows = [
  ["lme", "2025-09", 2650.1, "USD/t", "actual", "2025-10-02"],
  ["lme", "2025-10", 2790.4, "USD/t", "actual", "2025-11-03"],
  ["LME ", "2025-11", 2840.5, "USD/t", "actual", "2025-12-01"],
  ["lme", "2025-12", 2900, "USD/t", "forecast", "2025-12-01"],
  ["m2_yoy", "2025-08", 8.8, "%", "actual", "2025-09-12"],
  ["m2_yoy", "2025-10", 8.2, "%", "actual", "2025-11-13"],
  ["gdp", "2025-Q2", 5.2, "%", "actual", "2025-07-15"],
];
const table = [header, ...rows];
const noValue = { error: "#N/A", message: expect.any(String) as string };
const ask = (...args: unknown[]) => answer("GETDATA", args);

/** What a function answers, with its dates as a host hands them on to the next function. */
function nested(name: string, args: readonly unknown[]): unknown[][] {
  const rendered = answerOf(functionNamed(name)!, args, { language: "en", date1904: false });
  if ("fault" in rendered) throw new Error(rendered.fault.message);
  return rendered.rows.map((row) =>
    row.map((cell) => {
      if (typeof cell !== "object") return cell;
      if ("error" in cell) return { type: "Error", basicValue: cell.error };
      return { type: "FormattedNumber", basicValue: cell.value, numberFormat: cell.format };
    }),
  );
}

describe("GETDATA", () => {
  test("one series under its date and its id, the forecast left out", () => {
    expect(ask(table, "lme")).toEqual([
      ["date", "lme"],
      [45930, 2650.1],
      [45961, 2790.4],
      [45991, 2840.5],
    ]);
    expect((answer("GETDATA", [table, "LME"], "zh") as unknown[][])[0]).toEqual(["日期", "LME"]);
  });

  test("a row or a column of ids is a panel, ragged at both ends", () => {
    const panel = [
      ["date", "lme", "m2_yoy"],
      [45900, noValue, 8.8],
      [45930, 2650.1, noValue],
      [45961, 2790.4, 8.2],
      [45991, 2840.5, noValue],
    ];
    expect(ask(table, [["lme", "m2_yoy"]])).toEqual(panel);
    expect(ask(table, column("lme", null, "m2_yoy"))).toEqual(panel);
  });

  test("dates carry the format of their frequency, and years are numbers", () => {
    const formats = (period: string) => {
      const rendered = answerOf(functionNamed("GETDATA")!, [[header, ["x", period, 1]], "x"], {
        language: "en",
        date1904: false,
      });
      return "rows" in rendered ? rendered.rows[1][0] : null;
    };
    expect(formats("2025-11")).toEqual({ value: 45991, format: "yyyy-mm" });
    expect(formats("2025-Q3")).toEqual({ value: 45930, format: "yyyy-mm" });
    expect(formats("2025-H1")).toEqual({ value: 45838, format: "yyyy-mm" });
    expect(formats("2025-11-28")).toEqual({ value: 45989, format: "yyyy-mm-dd" });
    expect(formats("2025")).toBe(2025);
  });

  test.each([
    ["2025-10", null, [2790.4, 2840.5]],
    ["2025-Q4", null, [2790.4, 2840.5]],
    [45945, 45945, [2790.4]],
    [null, "2025年9月", [2650.1]],
    [2025, "2025-H2", [2650.1, 2790.4, 2840.5]],
  ])("from %p until %p", (start, end, values) => {
    expect((ask(table, "lme", start, end) as unknown[][]).slice(1).map(([, value]) => value)).toEqual(values);
  });

  test.each([
    ["forecast", [2900]],
    ["actual+forecast", [2650.1, 2790.4, 2840.5, 2900]],
    ["全部", [2650.1, 2790.4, 2840.5, 2900]],
  ])("with status %s", (status, values) => {
    const found = ask(table, "lme", null, null, null, status) as unknown[][];
    expect(found.slice(1).map(([, value]) => value)).toEqual(values);
  });

  test("as known on a day, and nothing of what came later", () => {
    expect((ask(table, "lme", null, null, "2025-11") as unknown[][]).length).toBe(3);
    expect((ask(table, "lme", null, null, 45963) as unknown[][]).length).toBe(2);
  });

  test.each([
    [
      [table, "lmee"],
      '#N/A: table has no series "lmee"; it has lme, m2_yoy, gdp',
      "#N/A: table 没有序列“lmee”；现有 lme、m2_yoy、gdp",
    ],
    [
      [table, [["lme", "gdp"]]],
      "#VALUE!: lme is by the month and gdp by the quarter: ask for each alone and bring them to one frequency with ALU.TOFREQ",
      "#VALUE!: lme 为月频，gdp 为季频：请分别取数，再用 ALU.TOFREQ 统一频率",
    ],
    [
      [table, "lme", "2025-12", "2025-01"],
      "#VALUE!: start is 2025-12-01 and end is 2025-01-31: start must not come after end",
      "#VALUE!: start 为 2025-12-01，end 为 2025-01-31：start 不能晚于 end",
    ],
    [
      [table, "gdp", "2026"],
      "#N/A: gdp has no figure with status actual, preliminary, revised from 2026-01-01",
      "#N/A: gdp，2026-01-01 起没有状态为实际、初步、修订的数值",
    ],
    [
      [
        [
          ["id", "name", "period"],
          ["lme", "LME", "2025-11"],
        ],
        "lme",
      ],
      "#VALUE!: table has no column value: a data table has id, period and value, in any order below a header or as id, name, period, value, unit, status, source, published, as_of, low, high, note",
      "#VALUE!: table 没有“数值”列：数据表须有编号、期间、数值，有标题行时次序不限，否则按编号、名称、期间、数值、单位、状态、来源、发布日、获知日、低、高、备注排列",
    ],
    [
      [[header, ["a", "2025-11", 1], ["lme", "2025-13", 1]], "lme"],
      '#VALUE!: Row 3 of table: period "2025-13" is not a period, such as 2025-11, 2025-Q3 or 2025-11-30',
      "#VALUE!: table 第3行：期间“2025-13”不是期间（如 2025-11、2025-Q3 或 2025-11-30）",
    ],
    [
      [[header, ["lme", "2025-11", "n/k"]], "lme"],
      '#VALUE!: Row 2 of table: value "n/k" is not a number',
      "#VALUE!: table 第2行：数值“n/k”不是数字",
    ],
    [
      [[header, ["lme", "2025-11", 1, "", "rumour"]], "lme"],
      '#VALUE!: Row 2 of table: status "rumour" is not one of actual, preliminary, revised, forecast, estimated',
      "#VALUE!: table 第2行：状态“rumour”不是实际、初步、修订、预测、估计之一",
    ],
    [
      [[header, ["lme", "2025-11", 1], ["lme", "2025-Q4", 1]], "lme"],
      "#VALUE!: Row 3 of table: 2025-Q4 is of another frequency than 2025-11, the first period of lme: give it an id of its own",
      "#VALUE!: table 第3行：2025-Q4 与 lme 的首个期间 2025-11 频率不同：请为其另设编号",
    ],
    [
      [[header, [null, null, null]], "lme"],
      '#N/A: table has no series yet, so none is called "lme"',
      "#N/A: table 尚无任何序列，找不到“lme”",
    ],
    [
      [
        [
          ["id", "period", "value", "值"],
          ["a", "2025", 1, 2],
        ],
        "a",
      ],
      "#VALUE!: table has the column value twice: keep one of them",
      "#VALUE!: table 有两个“数值”列：请只保留一个",
    ],
  ])("%j is answered by one sentence", (args, en, zh) => {
    const told = (language: "en" | "zh") => {
      const { error, message } = answer("GETDATA", args, language) as { error: string; message: string };
      return `${error}: ${message}`;
    };
    expect([told("en"), told("zh")]).toEqual([en, zh]);
  });

  test("a row that cannot be read troubles its own series alone", () => {
    const broken = [...table, ["aluminium", "soon", 1]];
    expect(ask(broken, "lme")).toEqual(ask(table, "lme"));
    expect(answer("META", [broken, [["lme", "aluminium"]], "unit"])).toEqual([
      ["USD/t", { error: "#VALUE!", message: expect.stringContaining("Row 9") as string }],
    ]);
    const latest = answer("LATEST", [broken]) as unknown[][];
    expect(latest.map(([id, , value]) => [id, value])).toEqual([
      ["id", "value"],
      ["lme", 2840.5],
      ["m2_yoy", 8.2],
      ["gdp", 5.2],
      ["aluminium", { error: "#VALUE!", message: expect.stringContaining("Row 9") as string }],
    ]);
  });
});

describe("the table itself", () => {
  test("in Chinese, in any order, with the analyst's own columns and blank rows below", () => {
    const chinese = [
      ["备注", "数值", "期间", "我的列", "编号", "状态", "获知日"],
      ["x", "3,610", "2025年10月", 1, "output", "初值", "2025年11月20日"],
      [null, 3615, "2025-11", 2, "output", "", 46010],
      [0, 0, 0, 0, 0, 0, 0],
      [null, null, null, null, null, null, null],
    ];
    expect(answer("GETDATA", [chinese, "OUTPUT"], "zh")).toEqual([
      ["日期", "OUTPUT"],
      [45961, 3610],
      [45991, 3615],
    ]);
  });

  test("by position where it has no header", () => {
    const bare = [
      ["output", "Output", "2025-10", 3610],
      ["output", "Output", "2025-11", 3615],
    ];
    expect(ask(bare, "output")).toEqual([
      ["date", "output"],
      [45961, 3610],
      [45991, 3615],
    ]);
  });

  test.each([
    [
      "dates of months beside text months are months",
      ["2025-09", 45961, 45991],
      ["2025-09", "2025-10", "2025-11"],
    ],
    [
      "dates of which two lie in a month are days",
      [45961, 45989, 45991],
      ["2025-10-31", "2025-11-28", "2025-11-30"],
    ],
    [
      "dates by three months are quarters",
      [45747, 45838, 45930, 46022],
      ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"],
    ],
    ["dates alone are months", [45931, 45962], ["2025-10", "2025-11"]],
    ["texts in other notations", ["Nov-25", "202512"], ["2025-11", "2025-12"]],
    ["whole years", [2024, "2025"], ["2024", "2025"]],
    ["lower case", ["2025-q3"], ["2025-Q3"]],
  ])("%s", (_, periods, wanted) => {
    const cells = [header, ...periods.map((period) => ["x", period, 1])] as never;
    const read = readDataTable(cells, "table", { language: "en", date1904: false });
    expect(read.map(({ period }) => period)).toEqual(wanted);
  });

  test("all of a row is read, and what is blank is blank", () => {
    const full = [
      "id name period value unit status source published as_of low high note".split(" "),
      ["power", "Power", "2025-11", 779.2, "TWh", "revised", "NBS", 46006, "2025-12-16", 779, 780, "new"],
      ["power", null, "2025-12", null, 0, null, null, null, 0, 0, 0, null],
    ];
    const [first, second] = readDataTable(full, "table", { language: "en", date1904: false });
    expect(first).toEqual({
      id: "power",
      name: "Power",
      period: "2025-11",
      value: 779.2,
      unit: "TWh",
      status: "revised",
      source: "NBS",
      published: "2025-12-15",
      asOf: "2025-12-16",
      low: 779,
      high: 780,
      note: "new",
    });
    expect(second).toMatchObject({ name: "", value: NaN, unit: "", status: "actual", asOf: "", low: NaN });
  });

  test("a header without rows holds nothing, and a table of a million cells and more is read", () => {
    expect(readDataTable([header], "table", { language: "en", date1904: false })).toEqual([]);
    const long = [
      header,
      ...Array.from({ length: 180_000 }, (_, i) => [`s${i >> 8}`, `${1900 + (i & 127)}`, i, "", "", ""]),
    ];
    expect((ask(long, "s3") as unknown[][]).length).toBe(129);
  });

  test("a percent typed as text keeps its printed unit", () => {
    const percent = [header, ["x", "2025-11", "12.3%", "%"], ["y", "2025-11", "12.3%", ""]];
    expect(ask(percent, [["x", "y"]])).toEqual([
      ["date", "x", "y"],
      [45991, 12.3, 0.123],
    ]);
  });

  test("a month before 1904 in a workbook that counts from there is a fault of its cell", () => {
    const rendered = answerOf(functionNamed("GETDATA")!, [[header, ["x", "1903-11", 1]], "x"], {
      language: "en",
      date1904: true,
    });
    expect("rows" in rendered && rendered.rows[1]).toMatchObject([{ error: "#N/A" }, 1]);
  });

  test("text that asks for trouble is a text", () => {
    const odd = [header, ["__proto__", "2025-11", 1], ["constructor", "2025-11", 2]];
    expect(ask(odd, [["constructor", "__proto__"]])).toEqual([
      ["date", "constructor", "__proto__"],
      [45991, 2, 1],
    ]);
  });
});

describe("what GETDATA answers is read by the other functions", () => {
  const months = Array.from(
    { length: 72 },
    (_, t) => `${2019 + Math.floor(t / 12)}-${`${(t % 12) + 1}`.padStart(2, "0")}`,
  );
  const level = (t: number) => 100 * 1.01 ** t;
  const store = [
    header,
    ...months.flatMap((month, t) => [
      ["lme", month, level(t)],
      ["m2_yoy", month, 8 + (t % 5)],
    ]),
  ];

  test("YOY and LATEST of a series", () => {
    const series = nested("GETDATA", [store, "lme"]);
    const change = nested("YOY", [series]);
    expect(change[0]).toEqual(["date", "lme YoY"]);
    expect(change).toHaveLength(73);
    expect(change[13][1]).toMatchObject({ basicValue: expect.closeTo(1.01 ** 12 - 1, 10) as number });
    expect(answer("LATEST", [series, null, "both"])).toEqual([[45657, level(71)]]);
    expect(nested("YOY", [nested("GETDATA", [store, [["lme", "m2_yoy"]]])])).toHaveLength(73);
  });

  test("the index of a panel is that of the same figures in cells", () => {
    const model = [
      ["indicator", "role", "form", "measure", "unit", "sign", "weight", "cold", "cool", "warm", "hot"],
      ["LME", "leading", "month", "yoy", "", 1, 0.5, -0.2, -0.1, 0.1, 0.2],
      ["M2", "coincident", "yoy", "level", "percent", 1, 0.5, 0.06, 0.08, 0.1, 0.12],
    ];
    const panel = nested("GETDATA", [store, [["lme", "m2_yoy"]]]);
    const cells = [["month", "lme", "m2_yoy"], ...months.map((month, t) => [month, level(t), 8 + (t % 5)])];
    const index = answer("PROSPERITY", [panel, model]) as unknown[][];
    expect(index.map((row) => row[1])).toEqual(
      (answer("PROSPERITY", [cells, model]) as unknown[][]).map((row) => row[1]),
    );
    expect(index[72][1]).toEqual(expect.any(Number));
  });
});

describe("META", () => {
  const named = [
    [...header, "name", "source"],
    [...rows[0], "LME cash", "LME"],
    [...rows[1], "LME cash price", ""],
    [...rows[3], "", ""],
    [...rows[6], "GDP", "NBS"],
  ];

  test("all of one series", () => {
    expect(answer("META", [named, "lme"])).toEqual([
      ["name", "LME cash price"],
      ["unit", "USD/t"],
      ["source", "LME"],
      ["frequency", "month"],
      ["first", 45930],
      ["last", 45961],
      ["updated", 45992],
      ["note", noValue],
    ]);
  });

  test("one field in the shape of the ids, in Chinese too", () => {
    expect(answer("META", [named, column("gdp", "", "lme"), "频率"], "zh")).toEqual([
      ["季"],
      [noValue],
      ["月"],
    ]);
    expect(answer("META", [named, [["gdp", "lme"]], "name"])).toEqual([["GDP", "LME cash price"]]);
  });

  test("several series without a field, one row each, and an id that is none in its own row", () => {
    const found = answer("META", [named, column("gdp", "copper")]) as unknown[][];
    expect(found[0]).toEqual([
      "id",
      "name",
      "unit",
      "source",
      "frequency",
      "first",
      "last",
      "updated",
      "note",
    ]);
    expect(found[1].slice(0, 5)).toEqual(["gdp", "GDP", "%", "NBS", "quarter"]);
    expect(found[2].slice(1)).toEqual(
      Array(8).fill({ error: "#N/A", message: 'table has no series "copper"; it has lme, gdp' }),
    );
  });

  test("a field that is none", () =>
    expect(answer("META", [named, "lme", "colour"])).toMatchObject({ error: "#VALUE!" }));
});

describe("LATEST of a data table", () => {
  test("has one row a series, also where there is one series only", () => {
    expect(answer("LATEST", [table])).toEqual([
      ["id", "date", "value"],
      ["lme", 45991, 2840.5],
      ["m2_yoy", 45961, 8.2],
      ["gdp", 45838, 5.2],
    ]);
    expect(answer("LATEST", [[header, rows[0]]])).toEqual([
      ["id", "date", "value"],
      ["lme", 45930, 2650.1],
    ]);
  });

  test("value or date alone, and periods before the last", () => {
    expect(answer("LATEST", [table, null, "数值", 1], "zh")).toEqual([
      ["编号", "数值"],
      ["lme", 2790.4],
      ["m2_yoy", noValue],
      ["gdp", noValue],
    ]);
    expect(answer("LATEST", [table, null, "date"])).toEqual([
      ["id", "date"],
      ["lme", 45991],
      ["m2_yoy", 45961],
      ["gdp", 45838],
    ]);
  });
});
