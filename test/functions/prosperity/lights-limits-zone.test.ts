import { cellsOf, refusalOf, renderedOf, sentenceOf } from "./panel";

const column = (...values: (number | string | null)[]) => values.map((value) => [value]);

describe("ZONE", () => {
  test("of 56.9 is normal, 正常 in Chinese", () => {
    expect(cellsOf("ZONE", [56.9])).toEqual([["normal"]]);
    expect(cellsOf("ZONE", [56.9], "zh")).toEqual([["正常"]]);
    expect(cellsOf("ZONE", [56.9, null, "中文"])).toEqual([["正常"]]);
    expect(cellsOf("ZONE", [56.9, null, "en"], "zh")).toEqual([["normal"]]);
  });

  test("answers a column beside its dates, and #N/A where a value is missing", () => {
    const values = [
      ["month", "index"],
      ["2025-01", 15.99],
      ["2025-02", 16],
      ["2025-03", null],
      ["2025-04", 80],
    ];
    expect(cellsOf("ZONE", [values])).toEqual([
      ["month", "index zone"],
      ["2025-01", "too cold"],
      ["2025-02", "slightly cold"],
      ["2025-03", "#N/A"],
      ["2025-04", "too hot"],
    ]);
  });

  test("keeps the reason of an index that has none", () => {
    expect(cellsOf("ZONE", [[[{ error: "#N/A", message: "" }, 40]]])).toEqual([["#N/A", "normal"]]);
  });

  test("takes other limits, and refuses them out of order or short", () => {
    expect(cellsOf("ZONE", [37, [[17, 23, 32, 38]]])).toEqual([["slightly hot"]]);
    expect(refusalOf("ZONE", [37, [[17, 32, 23, 38]]])).toContain("cold, cool, warm and hot must rise");
    expect(refusalOf("ZONE", [37, [[17, 32, 38]]])).toContain("limits must be four numbers");
    expect(refusalOf("ZONE", [37, [[17, 32, "a lot", 38]]])).toContain('"a lot" is not a number');
  });
});

describe("LIMITS", () => {
  const months = Array.from({ length: 24 }, (_, t) => [
    `${2023 + Math.floor(t / 12)}-${(t % 12) + 1}`,
    t + 1,
  ]);

  test("are the percentiles 10, 25, 75 and 90, in a row that LIGHTS takes", () => {
    const limits = cellsOf("LIMITS", [column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)]);
    expect(limits).toEqual([[2, 3.5, 8.5, 10]]);
    expect(cellsOf("LIGHTS", [column(1, 2, 9), limits])).toEqual([[1], [2], [4]]);
  });

  test("of a panel stand a row a series, which LIGHTS takes as well", () => {
    const panel = [["a", "b"], ...Array.from({ length: 11 }, (_, i) => [i + 1, 10 * (i + 1)])];
    const limits = cellsOf("LIMITS", [panel]);
    expect(limits).toEqual([
      [2, 3.5, 8.5, 10],
      [20, 35, 85, 100],
    ]);
    expect(cellsOf("LIGHTS", [panel, limits])[2]).toEqual([2, 2]);
  });

  test("over a window of years, of months, or of last rows", () => {
    const over = (window: string | number) => cellsOf("LIMITS", [months, [[0, 0.25, 0.75, 1]], window])[0];
    expect(over("2024-2024")).toEqual([13, 15.75, 21.25, 24]);
    expect(over("2023-01:2023-05")).toEqual([1, 2, 4, 5]);
    expect(over(5)).toEqual([20, 21, 23, 24]);
  });

  test("need four shares that rise from 0 to 1, and a window with values", () => {
    expect(refusalOf("LIMITS", [months, [[0.9, 0.75, 0.25, 0.1]]])).toContain("must rise");
    expect(refusalOf("LIMITS", [months, [[10, 25, 75, 90]]])).toContain(
      "shares must be four numbers that rise from 0 to 1",
    );
    expect(refusalOf("LIMITS", [months, null, "1990-1995"])).toContain("#VALUE!");
    expect(refusalOf("LIMITS", [column(1, 2, 3), null, "2015-2024"])).toContain("needs the months");
  });
});

describe("LIGHTS", () => {
  test("compare unrounded and include the lower limit", () => {
    expect(cellsOf("LIGHTS", [column(7.99, 8, 11), [[6.5, 8, 12, 14]]])).toEqual([[2], [3], [3]]);
  });

  test("with sign −1 count from the other end", () => {
    expect(cellsOf("LIGHTS", [column(15, 12, 3), [[14, 12, 8, 6.5]], -1])).toEqual([[1], [3], [5]]);
    expect(refusalOf("LIGHTS", [column(1), [[14, 12, 8, 6.5]]])).toContain("must rise");
  });

  test("refuse limits left blank, and a sign that is none", () => {
    expect(refusalOf("LIGHTS", [column(1, 2), [[null, null, null, null]]])).toContain("limits");
    expect(refusalOf("LIGHTS", [column(1, 2), [[1, 2, 3, 4]], "up"])).toContain(
      'must be 1 or -1 and is "up"',
    );
  });
});

describe("SUBINDEX", () => {
  test("measures with dates beside the values", () => {
    const values = column(...Array.from({ length: 12 }, () => 100), 110);
    const dates = column(
      ...Array.from({ length: 13 }, (_, t) => `${2023 + Math.floor(t / 12)}-${(t % 12) + 1}`),
    );
    const found = renderedOf("SUBINDEX", [values, [[-0.04, 0, 0.1, 0.15]], dates, null, "yoy"]);
    expect(found[12][0]).toBeCloseTo(64, 8);
    expect(sentenceOf(found[0][0])).toBe("row 1 (2023-01), or a month it is compared with, has no value");
  });

  test("says that janfeb needs the months, and that a measure is none", () => {
    expect(refusalOf("SUBINDEX", [column(1, 2), null, null, null, "yoy+janfeb"])).toContain(
      "needs the months",
    );
    expect(refusalOf("SUBINDEX", [column(1, 2), null, null, null, "yoy@sa"])).toContain(
      '"yoy@sa" cannot be computed',
    );
  });
});

describe("MODEL", () => {
  test("speaks the reader's language, or the one asked for", () => {
    expect(cellsOf("MODEL", [], "zh")[0].slice(0, 3)).toEqual(["指标", "类别", "口径"]);
    expect(cellsOf("MODEL", [null, "zh"])[7].slice(0, 5)).toEqual([
      ...["氧化铝产量", "一致", "当月", "", "同比+1-2月+日均@三月均值"],
    ]);
    expect(cellsOf("MODEL", ["default", "en"], "zh")[0][0]).toBe("indicator");
  });

  test("writes its limits as fractions with the format of a percentage", () => {
    expect(renderedOf("MODEL", [])[1][8]).toEqual({ value: -0.18, format: "0.0%" });
  });

  test("of another name is refused with the names there are", () => {
    expect(refusalOf("MODEL", ["cnia"])).toContain('"cnia" is not one of default 默认');
  });
});
