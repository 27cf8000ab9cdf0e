import { functionNamed } from "#functions/catalogue";
import { answerOf, type RenderedCell } from "#functions/rendered";
import alu3 from "../../reference/composite/conference-board-alu3.json";
import vectors from "../../reference/composite/composite-vectors.json";

const english = { language: "en", date1904: false } as const;
const chinese = { language: "zh", date1904: false } as const;

function ask(name: string, args: readonly unknown[], locale: typeof english | typeof chinese = english) {
  return answerOf(functionNamed(name)!, args, locale);
}

function rowsOf(name: string, ...args: readonly unknown[]): readonly (readonly RenderedCell[])[] {
  const rendered = ask(name, args);
  if ("fault" in rendered) throw new Error(rendered.fault.message);
  return rendered.rows;
}

const faultOf = (
  name: string,
  args: readonly unknown[],
  locale: typeof english | typeof chinese = english,
) => {
  const rendered = ask(name, args, locale);
  return "fault" in rendered ? `${rendered.fault.error} ${rendered.fault.message}` : "answered";
};

const column = (rows: readonly (readonly RenderedCell[])[], c = 0) =>
  rows.slice(1).map((row) => row[c] as number);

const close = (found: readonly number[], wanted: readonly (number | string)[]) => {
  expect(found.length).toBe(wanted.length);
  wanted.forEach((w, t) => expect(Math.abs(found[t] / Number(w) - 1)).toBeLessThan(1e-12));
};

const { prod, alum, marg } = vectors.tcb.input;
const panel = [["产量", "氧化铝", "利润率（%）"], ...prod.map((v, t) => [v, alum[t], marg[t]])];
const typedAsFraction = [
  ["产量", "氧化铝", "利润率（小数）"],
  ...prod.map((v, t) => [v, alum[t], marg[t] / 100]),
];
const months = prod.map((_, t) => [`${2023 + Math.floor(t / 12)}-${`${(t % 12) + 1}`.padStart(2, "0")}`]);
const dated = [["月份", ...panel[0]], ...panel.slice(1).map((row, t) => [months[t][0], ...row])];

describe("COMPOSITE", () => {
  test("the vectors come out of a panel in cells", () => {
    close(column(rowsOf("COMPOSITE", panel)), vectors.cn_ci.rebased_co);
    close(column(rowsOf("COMPOSITE", panel, null, null, null, "conference-board")), vectors.tcb.co_rebased);
    close(
      column(rowsOf("COMPOSITE", dated, null, null, "2023", "世界大型企业联合会"), 1),
      vectors.tcb.co_rebased,
    );
  });

  test("190 months rebased to 2015 agree with a 50-digit run but for its trend", () => {
    const names = ["alu_output_kt", "alu_downstream_rate_pct", "alu_exports_kt"] as const;
    const cells = [
      names.map((name) => (name.endsWith("pct") ? `${name} (%)` : name)),
      ...alu3.input.alu_output_kt.data.map((_, t) => names.map((name) => alu3.input[name].data[t])),
    ];
    const dates = alu3.level.map((_, t) => [(2010 + Math.floor(t / 12)) * 100 + (t % 12) + 1]);
    const found = column(rowsOf("COMPOSITE", cells, null, dates, 2015, "conference-board"));
    const growth = found.slice(1).map((v, t) => (200 * (v - found[t])) / (v + found[t]));
    growth.forEach((v, t) => expect(Math.abs(v - Number(alu3.growth[t]))).toBeLessThan(1e-11));
    const base = found.slice(60, 72).reduce((sum, v) => sum + v, 0) / 12;
    expect(base).toBeCloseTo(100, 11);
  });

  test("a rate typed as 8.0 under (%) or as 0.08 under (fraction) gives one index", () => {
    for (const method of ["chinese", "conference-board"]) {
      const wanted = column(rowsOf("COMPOSITE", panel, null, null, null, method));
      close(column(rowsOf("COMPOSITE", typedAsFraction, null, null, null, method)), wanted);
    }
  });

  test("the answer has the rows of the panel, its header and its dates", () => {
    const rows = rowsOf("COMPOSITE", dated);
    expect(rows.length).toBe(19);
    expect(rows[0]).toEqual(["月份", "composite index"]);
    expect(rows[1][0]).toBe("2023-01");
    const rendered = ask("COMPOSITE", [dated], chinese);
    expect("rows" in rendered && rendered.rows[0]).toEqual(["月份", "合成指数"]);
  });

  test("a separate range of dates adds no date column", () => {
    const rows = rowsOf("COMPOSITE", panel, null, [["月份"], ...months]);
    expect(rows[0]).toEqual(["composite index"]);
    close(column(rows), vectors.cn_ci.rebased_co);
  });

  test("descending dates give the same index in the caller's order", () => {
    const down = [dated[0], ...dated.slice(1).reverse()];
    close(column(rowsOf("COMPOSITE", down), 1).reverse(), vectors.cn_ci.rebased_co);
  });

  test("a panel whose months run across answers across", () => {
    const across = dated[0].map((_, c) => dated.map((row) => row[c]));
    const rows = rowsOf("COMPOSITE", across);
    expect(rows.length).toBe(2);
    close(rows[1].slice(1) as number[], vectors.cn_ci.rebased_co);
  });

  test("a month missing from the calendar is a gap, not a shorter chain", () => {
    const without = [dated[0], ...dated.slice(1).filter((_, t) => t !== 5)];
    const rows = rowsOf("COMPOSITE", without, null, null, "2024", "mean");
    const full = rowsOf("COMPOSITE", dated, null, null, "2024", "mean");
    expect(rows.length).toBe(18);
    expect(Math.abs((rows[6][1] as number) / (full[7][1] as number) - 1)).toBeLessThan(1e-4);
  });

  test("one column without a header is its own index", () => {
    const rows = rowsOf("COMPOSITE", [[100], [104.2], [102]], null, null, null, "mean");
    expect((rows[1][0] as number) / (rows[0][0] as number)).toBeCloseTo(1.042, 13);
  });

  test("two columns of one name are two components", () => {
    const twice = [
      ["LME", "LME"],
      [100, 50],
      [110, 40],
      [108, 44],
    ];
    const once = [
      ["LME", "Output"],
      [100, 50],
      [110, 40],
      [108, 44],
    ];
    expect(rowsOf("COMPOSITE", twice).slice(1)).toEqual(rowsOf("COMPOSITE", once).slice(1));
  });

  test("weights by name and by position are the same", () => {
    const byPosition = rowsOf("COMPOSITE", panel, [[2, 1, 1]]);
    expect(
      rowsOf("COMPOSITE", panel, [
        ["利润率（%）", 1],
        ["产量", 2],
        ["氧化铝", 1],
      ]),
    ).toEqual(byPosition);
    expect(byPosition).not.toEqual(rowsOf("COMPOSITE", panel));
  });

  test("months not in yet are missing whether a host delivers them as blank or as 0", () => {
    const blank = [...dated, ["2024-07", null, null, null]];
    const zero = [...dated, ["2024-07", 0, 0, null]];
    const [a, b] = [blank, zero].map((cells) => rowsOf("COMPOSITE", cells));
    expect(a).toEqual(b);
    expect(a[19][1]).toEqual({ error: "#N/A", message: "row 20 (2024-07) has no value to go by" });
  });

  test("Januaries not published are gaps whether a host delivers them as blank or as 0", () => {
    const isJanuary = (month: unknown) => typeof month === "string" && month.endsWith("-01");
    const withJanuaries = (value: null | number) =>
      dated.map((row) => (isJanuary(row[0]) ? [row[0], value, row[2], row[3]] : row));
    const [a, b] = [null, 0].map((value) => rowsOf("COMPOSITE", withJanuaries(value)));
    expect(a).toEqual(b);
    expect(a[1][1]).toMatchObject({ error: "#N/A" });
  });

  test("a reference to blank weights is as good as none", () => {
    const wanted = rowsOf("COMPOSITE", panel, null, null, null, "conference-board");
    expect(rowsOf("COMPOSITE", panel, [[null, null, null]], null, null, "conference-board")).toEqual(wanted);
  });

  test.each<[string, readonly unknown[], string]>([
    [
      "a constant component",
      [
        [
          ["LME", "库存"],
          [1, 5],
          [2, 5],
          [1, 5],
        ],
      ],
      "#VALUE! 库存 never changes, so its changes cannot be standardised: leave it out",
    ],
    [
      "weights that add up to 0",
      [panel, [[0, 0, 0]]],
      "#VALUE! The weights of the 3 components add up to 0: at least one must be above 0",
    ],
    [
      "a negative weight",
      [panel, [[1, -1, 1]]],
      "#VALUE! The weight of 氧化铝 is negative (-1): for a component that runs against the cycle give its reciprocal with a positive weight",
    ],
    [
      "weights for a method that sets its own",
      [panel, [[1, 1, 1]], null, null, "conference-board"],
      "#VALUE! conference-board takes no weights: leave it out",
    ],
    [
      "too few weights",
      [panel, [[1, 1]]],
      "#VALUE! weights has 2 cells and panel has 3 components: give one weight for each, or names beside the weights",
    ],
    [
      "a base without months",
      [panel, null, null, 2023],
      "#VALUE! base 2023 needs the months: give dates, or a date column beside the values",
    ],
    [
      "a base that is a number of rows",
      [dated, null, null, 12],
      '#VALUE! base: "12" is not a year or a month: write 2015 or 2015-01',
    ],
    [
      "a base outside the index",
      [dated, null, null, "2030"],
      "#VALUE! The index has no value in the base 2030",
    ],
    [
      "a method it does not know",
      [panel, null, null, null, "oecd"],
      '#VALUE! method: "oecd" is not one of chinese 合成指数, conference-board 世界大型企业联合会, mean 加权平均',
    ],
    [
      "growth beyond 200",
      [
        [
          ["Month", "rate (%)"],
          ["2024-01", 1],
          ["2024-02", 250],
        ],
        null,
        null,
        null,
        "mean",
      ],
      "#VALUE! The components together change by 249.0 % at 2024-02, and an index can be chained below 200 only: look for a wrong unit there",
    ],
    [
      "a level that touches zero in a mean",
      [[["profit"], [1], [-1]], null, null, null, "mean"],
      "#VALUE! profit has values of zero or less, which method mean cannot average with percentages: use chinese or conference-board, or mark a rate by (%) in its header",
    ],
    ["a text for a number", [[["LME"], [1], ["high"]]], '#VALUE! panel, row 3: "high" is not a number'],
    [
      "an empty selection",
      [
        [
          [null, null],
          [null, null],
        ],
      ],
      "#VALUE! panel holds no values: every cell is blank",
    ],
    [
      "a column without values",
      [
        [
          ["LME", "M2"],
          [1, null],
          [2, null],
          [3, null],
        ],
      ],
      "#VALUE! M2 has no value at all: leave it out, or fill it in",
    ],
    ["one row", [[["LME"], [1]]], "#VALUE! LME has fewer than the 2 values that the method needs"],
  ])("%s is refused in a sentence", (_, args, wanted) => expect(faultOf("COMPOSITE", args)).toBe(wanted));

  test("a column without a name is told by its number in the reader's language", () => {
    const cells = [
      [1, 5],
      [2, 5],
      [1, 5],
    ];
    expect(faultOf("COMPOSITE", [cells])).toContain("column 2 never changes");
    expect(faultOf("COMPOSITE", [cells], chinese)).toBe(
      "#VALUE! 第2列 始终不变，无法对其变化进行标准化：请去掉该指标",
    );
  });
});

describe("INDEXCONTRIB", () => {
  test.each(["chinese", "conference-board", "mean"])(
    "rows add up to the change of the %s index",
    (method) => {
      // The mean cannot take the margin, which is negative at times, as a level: here it is a rate by its header.
      const index = column(rowsOf("COMPOSITE", panel, null, null, null, method));
      const points = rowsOf("INDEXCONTRIB", panel, null, null, method);
      expect(points[0]).toEqual(["产量 index points", "氧化铝 index points", "利润率（%） index points"]);
      expect(points[1].map((cell) => (cell as { error: string }).error)).toEqual(["#N/A", "#N/A", "#N/A"]);
      for (let t = 1; t < index.length; t++) {
        const sum = (points[t + 1] as number[]).reduce((s, v) => s + v, 0);
        expect(Math.abs(sum - (index[t] - index[t - 1]))).toBeLessThan(1e-12);
      }
    },
  );

  test("a dated panel keeps its date column, and the first row says why it has none", () => {
    const rows = rowsOf("INDEXCONTRIB", dated);
    expect(rows[0].length).toBe(4);
    expect(rows[1]).toEqual([
      "2023-01",
      ...Array<RenderedCell>(3).fill({
        error: "#N/A",
        message: "The index begins at row 2 (2023-01), so there is no change to split",
      }),
    ]);
  });
});

describe("DIFFUSION", () => {
  test("the vector comes out of the six series in cells", () => {
    const { lme, m2, hous } = vectors.tcb.input;
    const six = [
      ["prod", "alum", "marg (%)", "lme", "m2 (%)", "hous"],
      ...prod.map((v, t) => [v, alum[t], marg[t], lme[t], m2[t], hous[t]]),
    ];
    close(column(rowsOf("DIFFUSION", six)).slice(1), vectors.di.di1);
    close(column(rowsOf("DIFFUSION", six, 6)).slice(6), vectors.di.di6);
    close(column(rowsOf("DIFFUSION", six, null, null, "容差")).slice(1), vectors.di.di_tol005);
  });

  test("a blank month says so, and a survey takes three columns and no weights", () => {
    const rows = rowsOf("DIFFUSION", [
      ["a", "b"],
      [1, 2],
      [null, 3],
      [2, null],
    ]);
    expect(rows[2]).toEqual([100]);
    expect(rows[3]).toEqual([{ error: "#N/A", message: "row 4 has no value to go by" }]);
    expect(
      rowsOf(
        "DIFFUSION",
        [
          ["上升", "不变", "下降"],
          [30, 50, 20],
        ],
        null,
        null,
        "调查",
      )[1],
    ).toEqual([55]);
    expect(faultOf("DIFFUSION", [panel, null, [[1, 1, 1]], "survey"])).toBe(
      "#VALUE! survey takes no weights: leave it out",
    );
    expect(faultOf("DIFFUSION", [[["a"], [1]], null, null, "survey"])).toBe(
      "#VALUE! Kind survey needs three columns (higher, the same, lower) and panel has 1",
    );
  });
});

describe("DIFFUSION of a survey", () => {
  test("a 0 is nobody rather than a blank, and a month without answers is missing", () => {
    const answers = [
      ["higher", "same", "lower"],
      [30, 50, 20],
      [40, 60, 0],
      [0, 0, 0],
    ];
    expect(rowsOf("DIFFUSION", answers, null, null, "survey").slice(1)).toEqual([
      [55],
      [70],
      [{ error: "#N/A", message: "row 4 has no value to go by" }],
    ]);
  });
});

describe("STANDARDISE", () => {
  test("each column of a panel by itself, the window read from text", () => {
    const rows = rowsOf("STANDARDISE", dated, "2023", "min-max");
    expect(rows[0]).toEqual(["月份", "产量 standardised", "氧化铝 standardised", "利润率（%） standardised"]);
    const first = rows.slice(1, 13).map((row) => row[1] as number);
    expect([Math.min(...first), Math.max(...first)]).toEqual([0, 1]);
  });

  test("a constant column is a zero divisor and leaves the others alone", () => {
    const rows = rowsOf("STANDARDISE", [
      ["a", "b"],
      [1, 5],
      [3, 5],
    ]);
    expect(rows[1][0]).toBeCloseTo(-Math.SQRT1_2, 14);
    expect(rows[1][1]).toMatchObject({ error: "#DIV/0!" });
  });

  test("a window that cannot be read, or needs months, is refused", () => {
    expect(faultOf("STANDARDISE", [panel, "decade"])).toBe(
      '#VALUE! window: "decade" is not a window: write 2015-2024, 2015-01:2024-12, or a number of last rows',
    );
    expect(faultOf("STANDARDISE", [panel, "2015-2024"])).toContain("window 2015-2024 needs the months");
  });
});

describe("WEIGHTS", () => {
  test("weights stand under the names and feed COMPOSITE", () => {
    const found = rowsOf("WEIGHTS", panel, null, "inverse-volatility");
    expect(found[0]).toEqual(panel[0]);
    close(found[1] as number[], vectors.tcb.co_factors);
    close(column(rowsOf("COMPOSITE", panel, found, null, null, "mean")), vectors.tcb.co_rebased);
  });

  test("equal weights of a dated panel do not count its dates", () => {
    expect(rowsOf("WEIGHTS", dated)[1]).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(
      rowsOf("WEIGHTS", [
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([[0.5, 0.5]]);
  });

  test("a reference is matched by month", () => {
    const x = [
      ["Month", "a", "b"],
      ["2024-01", 1, 4],
      ["2024-02", 2, 3],
      ["2024-03", 3, 3],
    ];
    const reference = [
      ["Month", "y"],
      ["2024-03", 30],
      ["2024-02", 20],
      ["2024-01", 10],
    ];
    expect(rowsOf("WEIGHTS", x, reference, "correlation")).toEqual([
      ["a", "b"],
      [1, 0],
    ]);
  });

  test("a reference is asked for where it is needed, and refused where it is not", () => {
    expect(faultOf("WEIGHTS", [panel, null, "correlation"])).toBe("#VALUE! correlation needs reference");
    expect(faultOf("WEIGHTS", [panel, prod.map((v) => [v])])).toBe(
      "#VALUE! equal takes no reference: leave it out",
    );
    expect(faultOf("WEIGHTS", [panel, panel, "correlation"])).toContain("reference must be one series");
  });
});
