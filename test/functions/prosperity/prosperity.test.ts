import { cellsOf, refusalOf, renderedOf, sentenceOf, tenIndicators, type Seen } from "./panel";

const months = 168;
const panel = tenIndicators(months);
const outputs = ["index", "zone", "table", "measure", "score", "light", "contribution", "limits", "status"];
const without = (rows: readonly Seen[][], ...columns: string[]) => {
  const keep = rows[0].map((name) => !columns.includes(name as string));
  return rows.map((row) => row.filter((_, c) => keep[c]));
};
const withCell = (rows: readonly Seen[][], r: number, name: string, value: Seen) =>
  rows.map((row, i) => row.map((cell, c) => (i === r && rows[0][c] === name ? value : cell)));

describe("the default model", () => {
  test.each(outputs)(
    "spilled and fed back gives the same %s as none at all, in either language",
    (output) => {
      const plain = cellsOf("PROSPERITY", [panel, null, output]);
      for (const lang of ["en", "zh"])
        expect(cellsOf("PROSPERITY", [panel, cellsOf("MODEL", [null, lang]), output])).toEqual(plain);
    },
  );

  test("has the same numbers for a panel in Chinese, and for a reader of Chinese", () => {
    const numbers = (rows: Seen[][]) => rows.slice(1).map((row) => row.slice(1));
    const chinese = cellsOf("PROSPERITY", [tenIndicators(months, "zh"), null, "得分"], "zh");
    expect(numbers(chinese)).toEqual(numbers(cellsOf("PROSPERITY", [panel, null, "score"])));
    expect(chinese[0]).toContain("氧化铝产量");
  });

  test("is read without its header, by position, and with its columns in any order", () => {
    const model = cellsOf("MODEL", []);
    const wanted = cellsOf("PROSPERITY", [panel]);
    expect(cellsOf("PROSPERITY", [panel, model.slice(1)])).toEqual(wanted);
    expect(cellsOf("PROSPERITY", [panel, model.map((row) => [...row].reverse())])).toEqual(wanted);
  });

  test("is read from a host that delivers blanks as 0, as is the panel", () => {
    const zeros = cellsOf("MODEL", []).map((row) => row.map((cell) => (cell === "" ? 0 : cell)));
    expect(cellsOf("PROSPERITY", [tenIndicators(months, "en", 0), zeros])).toEqual(
      cellsOf("PROSPERITY", [panel]),
    );
  });

  test("with rows left blank below it, as a range chosen too long has, is the same", () => {
    const model = cellsOf("MODEL", []);
    const blank = [model[0].map(() => null), model[0].map(() => "")];
    expect(cellsOf("PROSPERITY", [panel, [...model, ...blank]])).toEqual(cellsOf("PROSPERITY", [panel]));
  });

  test("of a panel that holds formatted numbers is the same", () => {
    const model = cellsOf("MODEL", []).map((row) =>
      row.map((cell) => (typeof cell === "number" ? { type: "FormattedNumber", basicValue: cell } : cell)),
    );
    expect(cellsOf("PROSPERITY", [panel, model])).toEqual(cellsOf("PROSPERITY", [panel]));
  });
});

describe("the answer", () => {
  test("has the rows of the panel, its dates and a header", () => {
    const index = cellsOf("PROSPERITY", [panel]);
    expect(index).toHaveLength(months + 1);
    expect(index[0]).toEqual(["month", "prosperity"]);
    expect(index.slice(1).map((row) => row[0])).toEqual(panel.slice(1).map((row) => row[0]));
    expect(typeof index[months][1]).toBe("number");
  });

  test("runs across where the panel does", () => {
    const turned = (rows: Seen[][]) => rows[0].map((_, c) => rows.map((row) => row[c]));
    expect(cellsOf("PROSPERITY", [turned(panel)])).toEqual(turned(cellsOf("PROSPERITY", [panel])));
  });

  test("comes in the order of a panel that is newest first", () => {
    const reversed = [panel[0], ...panel.slice(1).reverse()];
    const index = cellsOf("PROSPERITY", [panel]);
    expect(cellsOf("PROSPERITY", [reversed])).toEqual([index[0], ...index.slice(1).reverse()]);
  });

  test.each(["measure", "score", "light", "contribution", "status"])(
    "%s has a column an indicator",
    (output) => {
      const found = cellsOf("PROSPERITY", [panel, null, output]);
      expect(found.map((row) => row.length)).toEqual(Array(months + 1).fill(11));
      expect(found[0].slice(1)).toEqual(
        cellsOf("MODEL", [])
          .slice(1)
          .map((row) => row[0]),
      );
    },
  );

  test("table adds up: the role means to the index, the contributions to its change", () => {
    const table = cellsOf("PROSPERITY", [panel, null, "table"]);
    const parts = cellsOf("PROSPERITY", [panel, null, "contribution"]);
    expect(table[0]).toEqual([
      ...[
        "month",
        "prosperity",
        "low",
        "high",
        "leading mean",
        "coincident mean",
        "zone",
        "coverage",
        "status",
      ],
    ]);
    const [p, leading, coincident] = [1, 4, 5].map((c) => table.map((row) => row[c] as number));
    for (let r = 60; r <= months; r++) {
      expect(Math.abs(p[r] - (leading[r] + coincident[r]) / 2)).toBeLessThanOrEqual(1e-12);
      const before = (r - 1) % 12 === 1 ? r - 2 : r - 1;
      const sum = parts[r].slice(1).reduce<number>((total, part) => total + (part as number), 0);
      expect(Math.abs(sum - (p[r] - p[before]))).toBeLessThanOrEqual(1e-12);
      expect(table[r].slice(7)).toEqual([1, "final"]);
      expect(table[r].slice(2, 4)).toEqual([p[r], p[r]]);
    }
  });

  test("limits names the measure, the four limits and where they come from", () => {
    const limits = cellsOf("PROSPERITY", [panel, null, "limits"]);
    expect(limits[0]).toEqual(["indicator", "measure", "cold", "cool", "warm", "hot", "limits from"]);
    expect(limits[1]).toEqual(["LME cash price", "yoy@ma3", -0.18, -0.13, 0.18, 0.39, "model"]);
    const open = cellsOf("MODEL", []).map((row, r) =>
      row.map((cell, c) => (r > 0 && c >= 8 && c < 12 ? null : r === 1 && c === 12 ? "2016-2019" : cell)),
    );
    const estimated = cellsOf("PROSPERITY", [panel, open, "limits"]);
    expect(estimated[1][6]).toBe("estimated, 2016:2019");
    expect(estimated[2][6]).toBe("estimated, 2015:2024");
  });

  test("shows rates with the format of a percentage", () => {
    const cell = renderedOf("PROSPERITY", [panel, null, "measure"])[months][1];
    expect(cell).toMatchObject({ format: "0.0%" });
  });
});

describe("the latest months", () => {
  const names = cellsOf("MODEL", [])
    .slice(1)
    .map((row) => row[0] as string);
  /** The panel without the last row's figures of the `n` last indicators and their growth columns. */
  const ragged = (n: number) =>
    names
      .slice(10 - n)
      .flatMap((name) => [name, `${name} ytd yoy`])
      .reduce((rows, name) => withCell(rows, months, name, null), panel);

  test("with 6 of 10 in are preliminary, with a band and what is held", () => {
    const row = cellsOf("PROSPERITY", [ragged(4), null, "table"])[months];
    const [index, low, high] = row.slice(1, 4) as number[];
    expect(low).toBeLessThan(high);
    expect(typeof index).toBe("number");
    expect(row[5]).toBe("#N/A");
    expect(row.slice(7)).toEqual([expect.closeTo(0.6, 12), "preliminary, 6 of 10"]);
    const status = cellsOf("PROSPERITY", [ragged(4), null, "status"])[months];
    expect(status.slice(1)).toEqual([
      ...Array<string>(6).fill("actual"),
      ...Array<string>(4).fill("held 2025-11"),
    ]);
  });

  test("with 4 of 10 in have no index, and name what is awaited", () => {
    const cell = renderedOf("PROSPERITY", [ragged(6)])[months][1];
    expect(sentenceOf(cell)).toBe(
      `Only 4 of 10 indicators are in, less than half of the weight; awaited: ${names.slice(4).join(", ")}`,
    );
    const chinese = renderedOf("PROSPERITY", [ragged(6)], "zh")[months][1];
    expect(sentenceOf(chinese)).toContain("10 个指标中仅有 4 个到位");
  });

  test("have a zone with a question mark where the band crosses a limit", () => {
    const zones = cellsOf("PROSPERITY", [ragged(4), null, "zone"]);
    const row = cellsOf("PROSPERITY", [ragged(4), null, "table"])[months];
    expect(row[6]).toBe(zones[months][1]);
    const [low, high] = row.slice(2, 4).map((value) => cellsOf("ZONE", [value])[0][0]);
    expect(String(zones[months][1]).endsWith("?")).toBe(low !== high);
    // Early in history there are no 24 months to replay, so the zone cannot be sure.
    const early = tenIndicators(52).map((r, i) =>
      i === 52 ? r.map((cell, c) => (c >= 11 ? null : cell)) : r,
    );
    const cell = cellsOf("PROSPERITY", [early, null, "table"])[52];
    expect(cell.slice(2, 4)).toEqual(["#N/A", "#N/A"]);
    expect(cell[6]).toMatch(/\?$/);
  });

  test("a held light does not count, a held score adds nothing", () => {
    const light = renderedOf("PROSPERITY", [ragged(4), null, "light"])[months];
    expect(sentenceOf(light[10])).toContain("2025-11");
    expect(light[1]).toEqual(expect.any(Number));
    const parts = cellsOf("PROSPERITY", [ragged(4), null, "contribution"])[months];
    expect(parts.slice(7)).toEqual([0, 0, 0, 0]);
  });
});

describe("what the model and the panel lack", () => {
  test("a column that the model does not name is ignored and named in status", () => {
    const more = panel.map((row, r) => [...row, r === 0 ? "steel output" : 5]);
    const model = cellsOf("MODEL", []);
    expect(cellsOf("PROSPERITY", [more, model])).toEqual(cellsOf("PROSPERITY", [panel]));
    const status = cellsOf("PROSPERITY", [more, model, "status"]);
    expect(status[0][11]).toBe("steel output");
    expect(status[5][11]).toBe("ignored");
  });

  test("an indicator that the panel lacks leaves the model for all months, and is named", () => {
    const less = without(panel, "total profit");
    const status = cellsOf("PROSPERITY", [less, null, "status"]);
    expect(status[0].at(-1)).toBe("total profit");
    expect(status[months].at(-1)).toBe("not supplied");
    expect(cellsOf("PROSPERITY", [less, null, "table"])[months].at(-1)).toBe("final, without total profit");
    expect(cellsOf("PROSPERITY", [less, null, "score"])[0]).toHaveLength(10);
  });

  test("without a growth column the measure falls back, and status says to what", () => {
    const less = without(panel, "operating revenue ytd yoy");
    const status = cellsOf("PROSPERITY", [less, null, "status"]);
    expect(status[months][8]).toBe("actual (yoy+janfeb@ma3, no growth column)");
    expect(cellsOf("PROSPERITY", [less, null, "status"], "zh")[months][8]).toBe(
      "实际（同比+1-2月@三月均值，无增速列）",
    );
  });

  test("before the first score of all there is no index, and the month says of what", () => {
    const index = renderedOf("PROSPERITY", [panel]);
    expect(sentenceOf(index[30][1])).toBe("Not every indicator has its first score yet: total profit");
  });

  test("January waits for February", () => {
    const january = panel.slice(0, months - 10);
    expect(january.at(-1)![0]).toBe("2025-01");
    expect(sentenceOf(renderedOf("PROSPERITY", [january]).at(-1)![1])).toBe(
      "January 2025 waits for the figures of January and February, which come together",
    );
  });
});

describe("is refused in one sentence", () => {
  const edited = (name: string, column: string, value: Seen) => {
    const model = cellsOf("MODEL", []);
    const r = model.findIndex((row) => row[0] === name);
    return withCell(model, r, column, value);
  };
  const of = (model: Seen[][]) => refusalOf("PROSPERITY", [panel, model]);

  test("a panel without a header row", () => {
    expect(refusalOf("PROSPERITY", [panel.slice(1)])).toBe(
      "#VALUE! panel has no header row: include the names, as in Panel[#All]",
    );
  });

  test("a column of the panel that the default model does not know", () => {
    const more = panel.map((row, r) => [...row, r === 0 ? "steel output" : 5]);
    expect(refusalOf("PROSPERITY", [more])).toMatch(
      /^#VALUE! The default model does not know the column "steel output"; it knows LME cash price, M2, /,
    );
    expect(refusalOf("PROSPERITY", [more], "zh")).toMatch(
      /默认模型不认识列“steel output”，可用的名称为 LME现货铝价、M2、/,
    );
  });

  test("a column with values and no name", () => {
    const unnamed = panel.map((row, r) => [...row, r === 0 ? null : 5]);
    expect(refusalOf("PROSPERITY", [unnamed])).toContain("Column 13 of the panel has values and no name");
  });

  test("two months twice", () => {
    const twice = [...panel, panel[months]];
    expect(refusalOf("PROSPERITY", [twice])).toContain("2025-12 appears twice, in row 169 and row 170");
  });

  test("a weight column that sums to zero", () => {
    const zero = cellsOf("MODEL", []).map((row, r) => row.map((cell, c) => (r > 0 && c === 7 ? 0 : cell)));
    expect(of(zero)).toBe(
      "#VALUE! The weights of the model's 10 indicators add up to 0: at least one must be above 0",
    );
  });

  test("limits out of order, by the name of the indicator", () => {
    expect(of(edited("alumina output", "cool", 0.2))).toBe(
      "#VALUE! alumina output: cold, cool, warm and hot must rise and are -0.04, 0.2, 0.1, 0.15",
    );
    expect(of(edited("M2", "sign", -1))).toContain("must fall, as the sign is -1, and are 0.065");
  });

  test("three limits of four", () => {
    expect(of(edited("M2", "hot", null))).toContain("M2: 3 of the four limits are given");
  });

  test.each(["yoy@sa", "yoy@trend", "yoy+weekly", "growth", "yoy@ma3@ma3", "yoy+daily+daily"])(
    "the measure %s, with the words allowed",
    (measure) => {
      expect(of(edited("LME cash price", "measure", measure))).toBe(
        `#VALUE! Model, LME cash price: the measure "${measure}" cannot be computed: write one of level, yoy, mom, monthyoy, scaled, +janfeb, +daily, @ma3`,
      );
    },
  );

  test("yoy of a growth rate", () => {
    expect(of(edited("M2", "measure", "yoy"))).toBe(
      "#VALUE! Model, M2: the column is a growth rate already, so its measure is level and not yoy",
    );
  });

  test("a growth rate without its unit, a sign that is none, a negative weight, a word that is none", () => {
    expect(of(edited("M2", "unit", null))).toContain("M2: say how the growth rate is typed");
    expect(of(edited("M2", "sign", 2))).toContain('the sign must be 1 or -1 and is "2"');
    expect(of(edited("M2", "weight", -1))).toContain("the weight is -1 and must be 0 or more");
    expect(of(edited("M2", "weight", null))).toContain("weight is blank and is needed");
    expect(of(edited("M2", "weight", "heavy"))).toContain("heavy");
    expect(of(edited("M2", "role", "first"))).toContain('"first" is not one of leading 先行');
    expect(of(edited("M2", "form", null))).toContain("form is blank and is needed");
  });

  test("a rate typed as a fraction where the model says percent", () => {
    const typed = panel.map((row, r) =>
      row.map((cell, c) => (r > 0 && c === 2 ? (cell as number) / 100 : cell)),
    );
    expect(refusalOf("PROSPERITY", [typed])).toMatch(
      /M2: the unit is percent and the largest value is 0\.1\d*: is it typed as fraction\?/,
    );
  });

  test("a column of the model table that is none, one that is there twice, one that is missing", () => {
    const model = cellsOf("MODEL", []);
    const renamed = [model[0].map((name) => (name === "weight" ? "wieght" : name)), ...model.slice(1)];
    expect(of(renamed)).toContain('a column "wieght", which is not one of indicator, role');
    expect(of(model.map((row) => [...row, row[7]]))).toContain('two columns "weight"');
    expect(of(without(model, "form"))).toContain('no column "form"');
  });

  test("a model with a header alone, and an indicator twice", () => {
    const model = cellsOf("MODEL", []);
    expect(of(model.slice(0, 1))).toContain("The model has no row");
    expect(of([...model, model[1]])).toContain("The model names LME cash price twice");
  });

  test("a window that needs months, where the panel has none", () => {
    const rows = panel.map((row) => row.slice(1));
    const model = [
      ["indicator", "role", "form", "window"],
      ["M2", "leading", "month", "2015-2024"],
    ];
    expect(refusalOf("PROSPERITY", [rows, model])).toContain("needs the months");
  });

  test("an output that is none", () => {
    expect(refusalOf("PROSPERITY", [panel, null, "all"])).toContain("index 指数, zone 区间, table 总表");
  });

  test("a text where a number is needed", () => {
    expect(refusalOf("PROSPERITY", [withCell(panel, 7, "M2", "high")])).toContain(
      'row 8: "high" is not a number',
    );
  });
});

test("without dates rows are months, and the table is numbered", () => {
  const model = [
    ["indicator", "role", "form", "cold", "cool", "warm", "hot"],
    ["a", "leading", "month", 16, 32, 64, 80],
  ];
  const table = cellsOf("PROSPERITY", [[["a"], [40], [50], [null]], model, "table"]);
  expect(table.map((row) => row.slice(0, 2))).toEqual([
    ["month", "prosperity"],
    [1, 40],
    [2, 50],
    [3, "#N/A"],
  ]);
});
