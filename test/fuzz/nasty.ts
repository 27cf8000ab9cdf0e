import fc from "fast-check";
import type { Cell } from "#cells/cell";

/** Cells that have broken readers of tables before. */
const words = [
  ...[
    "",
    " ",
    "\t",
    "　",
    "-",
    "--",
    "…",
    "N/A",
    "#N/A",
    "NaN",
    "null",
    "暂无",
    "*",
    "x",
    "合计",
    "总计",
    "全年",
  ],
  ...[
    "=cmd|' /C calc'!A0",
    "＝SUM(A1)",
    "+1+1",
    "@x",
    "<script>globalThis.executed=1</script>",
    "<b>",
    "&amp;",
    "]]>",
  ],
  ...[
    "1,234",
    "1.234,56",
    "1 234",
    "12.3%",
    "１２．３％",
    "(1,234)",
    "−5.2",
    "361.5万",
    "361.5万吨",
    "3.6亿",
    "¥20,760",
  ],
  ...[
    "1e400",
    "-1e400",
    "1e-400",
    "1e5",
    "0x10",
    "1_000",
    "٣",
    "Infinity",
    "1..2",
    "1-2",
    "3/4",
    "½",
    "1.5*",
    "2.5r",
    "12.3p",
  ],
  ...[
    "value",
    "数值",
    "月份",
    "日期",
    "month",
    "date",
    "year",
    "年",
    "月",
    "unit",
    "单位",
    "万吨",
    "%",
    "status",
    "source",
  ],
  ...[
    "note",
    "注：修订",
    "产量",
    "同比",
    "累计",
    "当期",
    "环比",
    "铝价（元/吨）",
    "LME",
    "M2",
    "指标名称",
    "频率",
    "name",
    "period",
  ],
  ...[
    "TIME_PERIOD",
    "OBS_VALUE",
    "OBS_STATUS",
    "FREQ",
    "v2022-05-03",
    "v2024-04-02",
    "__proto__",
    "constructor",
    "toString",
  ],
  ...[
    "\u0000",
    "\ufeff",
    "\ud800",
    "\u202e",
    "a\nb",
    'a"b',
    "'",
    '"',
    "a,b",
    "a;b",
    "# unit: t",
    "🙂",
    "é",
    "A".repeat(300),
  ],
];

const periods = [
  ...[
    "2025-01",
    "2025-02",
    "2025-03",
    "2025年4月",
    "2025年1-2月",
    "二〇二五年十一月",
    "202506",
    "2025M07",
    "Nov-25",
    "2025/8/31",
  ],
  ...[
    "2025Q1",
    "2025-H1",
    "2025",
    "2024",
    "2025-W45",
    "2025-13",
    "2025-00",
    "2025-02-30",
    "3/4/25",
    "04/05/2025",
    "1月",
    "12月",
  ],
  ...[
    "2025-11-28",
    "2025-11-28T00:00:00Z",
    "20251128",
    "1899-12-31",
    "2101-01",
    "第一季度",
    "上半年",
    "45991",
    "25-Nov",
  ],
];

const figure = fc.oneof(
  fc.integer({ min: -1000, max: 100_000 }).map(String),
  fc.double({ min: -1e6, max: 1e9, noNaN: true }).map((value) => value.toFixed(2)),
  fc.double().map(String),
  fc.constantFrom("379.2", "0", "-0", "21490", "8361.5"),
);

/** A cell as a text. */
export const nastyText = fc.oneof(
  { arbitrary: figure, weight: 5 },
  { arbitrary: fc.constantFrom(...periods), weight: 3 },
  { arbitrary: fc.constantFrom(...words), weight: 4 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 6 }), weight: 1 },
);

/** A table of months, down or across, in which some cells are not what they should be. */
export const nastyTable: fc.Arbitrary<string[][]> = fc.oneof(table(2025), table(2024).map(turned));

/** Rows of texts: noise, and tables with noise above and below. */
export const nastyGrid: fc.Arbitrary<string[][]> = fc.oneof(
  fc.array(fc.array(nastyText, { maxLength: 7 }), { maxLength: 14 }),
  fc
    .tuple(table(2023), fc.array(fc.array(nastyText, { maxLength: 5 }), { maxLength: 3 }))
    .map(([a, b]) => [...b, ...a, ...b]),
);

/** A table of months, in which a few cells are exchanged for others. */
function table(year: number): fc.Arbitrary<string[][]> {
  const body = fc.array(fc.array(figure, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 14 });
  const swaps = fc.array(fc.tuple(fc.nat(14), fc.nat(3), nastyText), { maxLength: 6 });
  const header = fc.tuple(fc.constantFrom("month", "月份", "date", ""), nastyText, nastyText, nastyText);
  return fc.tuple(header, body, swaps).map(([head, rows, exchanged]) => {
    const months = rows.map((row, i) => [
      `${year + Math.floor(i / 12)}-${`${(i % 12) + 1}`.padStart(2, "0")}`,
      ...row,
    ]);
    const grid = [[...head], ...months];
    for (const [r, c, text] of exchanged) if (grid[r]) grid[r][c] = text;
    return grid;
  });
}

function turned(grid: string[][]): string[][] {
  const width = Math.max(...grid.map((row) => row.length));
  return Array.from({ length: width }, (_, c) => grid.map((row) => row[c] ?? ""));
}

/** The cells of a grid as a workbook delivers them: figures as numbers, some blanks as null or errors. */
export function delivered(grid: readonly (readonly string[])[]): Cell[][] {
  return grid.map((row) =>
    row.map((text) => {
      if (text === "") return null;
      if (text === "#N/A") return { error: "#N/A" };
      const value = Number(text);
      return /^-?(\d|\.\d)[\d.]*(e[+-]?\d+)?$/i.test(text) && Number.isFinite(value) ? value : text;
    }),
  );
}
