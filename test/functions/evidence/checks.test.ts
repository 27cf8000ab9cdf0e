import { answer, column, firstCell } from "./answers";

describe("AGREES", () => {
  test("a column of computed rates is compared with the printed texts beside it", () => {
    const computed = column("computed", 41.98 / 45.19, 43.91 / 45.69, 38.22 / 43.97);
    const stated = column("stated", "92.9%", "96.1%", "86.8%");
    expect(answer("AGREES", [computed, stated])).toEqual(column("agrees", true, true, false));
  });

  test("places are one for all or one for each, and a text keeps its own", () => {
    const computed = column(44.04, 44.04, 44.04);
    expect(answer("AGREES", [computed, column(44, 44.04, "44.0"), column(0, 2, 7)])).toEqual(
      column(true, true, true),
    );
    expect(answer("AGREES", [12345, 12000, -3])).toEqual([[true]]);
  });

  test("a number without places is refused, since 44.0 and 44 are one number", () => {
    expect(answer("AGREES", [44.04, 44])).toEqual({
      error: "#VALUE!",
      message: expect.stringContaining("give places") as string,
    });
    expect(answer("AGREES", [44.04, 44, null], "zh")).toMatchObject({
      message: expect.stringContaining("请给出 places") as string,
    });
    expect(answer("AGREES", [44.04, 44, 1.5])).toMatchObject({ error: "#VALUE!" });
    expect(answer("AGREES", [44.04, 44, 99])).toMatchObject({ error: "#VALUE!" });
  });

  test("a missing number is a fault of its cell", () => {
    expect(answer("AGREES", [column(1, null, 3), column("1", "2", "n.a.")])).toEqual([
      [true],
      [{ error: "#N/A", message: "computed has no value here" }],
      [{ error: "#N/A", message: "stated has no value here" }],
    ]);
  });
});

describe("CHECKCHANGE", () => {
  // 100*LIQUIDRATIO(IMPLIEDBASE(3.562,0.042), IMPLIEDBASE(1.06,-0.24)), as the workbook nests them.
  const output = firstCell("IMPLIEDBASE", [3.562, 0.042]);
  const ingot = firstCell("IMPLIEDBASE", [1.06, -0.24]);
  const before = 100 * (firstCell("LIQUIDRATIO", [output, ingot]) as number);

  test("SMM's liquid ratio of January 2024 cannot be 11.2 points down, it rose by 11.16", () => {
    const [[verdict, implied, gap]] = answer("CHECKCHANGE", [70.36, -11.2, before, "points"]) as [
      [string, number, number],
    ];
    expect(verdict).toBe("cannot be");
    expect(implied).toBeCloseTo(11.16, 2);
    expect(gap).toBeCloseTo(-22.36, 2);
    expect(firstCell("CHECKCHANGE", [70.36, -11.2, before, "diff"], "zh")).toBe("不可能");
  });

  test("texts, numbers with places and both languages say the same", () => {
    const verdicts = [
      answer("CHECKCHANGE", ["56.9", "2.2", "54.7", "points"]),
      answer("CHECKCHANGE", [56.9, 2.2, 54.7, "点", 1]),
      answer("CHECKCHANGE", [56.9, 2.2, 54.7, "百分点", [[1, 1, 1]]]),
      answer("CHECKCHANGE", ["５６．９", 2.2, 54.7, "points"]),
    ];
    for (const verdict of verdicts) expect(verdict).toEqual([["agrees", expect.closeTo(2.2, 10), 0]]);
    expect(firstCell("CHECKCHANGE", [3.6, "5.5%", 3.5], "zh")).toBe("需要更多位数");
    expect(firstCell("CHECKCHANGE", [3562, 0.042, 3418.4], "zh")).toBe("相符");
  });

  test("a percent sign says the kind by itself, and does no harm beside kind percent", () => {
    expect(firstCell("CHECKCHANGE", [3562, "4.2%", 3418.4])).toBe("agrees");
    expect(answer("CHECKCHANGE", [3562, "4.2%", 3418.4, "percent"])).toEqual([
      ["agrees", expect.closeTo(4.2008, 4), expect.closeTo(-0.0008, 4)],
    ]);
    expect(firstCell("CHECKCHANGE", ["5.20", "420%", "1.00"])).toBe("agrees");
  });

  test("places decide: 44 printed as 44.0 is a finer figure than 44", () => {
    expect(firstCell("CHECKCHANGE", [44, -4.5, 45.9, "percent"])).toBe("needs more digits");
    expect(firstCell("CHECKCHANGE", [44, -4.5, 45.9, "percent", 1])).toBe("cannot be");
    expect(firstCell("CHECKCHANGE", [44, -4.5, 45.9, "percent", [[0, 1, 1]]])).toBe("needs more digits");
    expect(firstCell("CHECKCHANGE", ["44.0", -4.5, 45.9, "percent"])).toBe("cannot be");
  });

  test("a change above 1.5 without a kind is refused with what to type", () => {
    expect(answer("CHECKCHANGE", [3562, 4.2, 3418.4])).toEqual({
      error: "#VALUE!",
      message: "change, row 1: 4.2 would be +420 %: type 4.2% or kind percent",
    });
  });

  test("a figure that is missing, a range, or a base that a ratio cannot have is told in a sentence", () => {
    expect(answer("CHECKCHANGE", [3562, "n.a.", 3418.4])).toMatchObject({ error: "#N/A" });
    expect(answer("CHECKCHANGE", [[[1], [2]], 0.042, 3418.4])).toMatchObject({ error: "#VALUE!" });
    expect(answer("CHECKCHANGE", [22.9, 1.2, -88])).toMatchObject({ error: "#N/A" });
    expect(answer("CHECKCHANGE", [1e308, 1, 1e-308, "ratio"])).toMatchObject({ error: "#VALUE!" });
    expect(answer("CHECKTOTAL", [column(1e308, 1e308), 1])).toMatchObject({ error: "#VALUE!" });
    expect(answer("CHECKCHANGE", [22.9, 1.2, 0])).toMatchObject({ error: "#N/A" });
    expect(answer("CHECKCHANGE", [3562, 0.042, 3418.4, "growth"])).toMatchObject({ error: "#VALUE!" });
    expect(answer("CHECKCHANGE", [3562, 0.042, 3418.4, null, [[1, 2]]])).toMatchObject({ error: "#VALUE!" });
  });
});

describe("CHECKTOTAL", () => {
  test("parts as a column, a row or a block, with or without header and blanks around", () => {
    const sum = ["agrees", expect.closeTo(99.9, 10), expect.closeTo(0.1, 10)];
    for (const parts of [
      column(33.3, 33.3, 33.3),
      [[33.3, 33.3, 33.3]],
      column("占比", 33.3, 33.3, 33.3),
      column(33.3, 33.3, 33.3, null, ""),
      column("33.3", "33.3", "33.3"),
      [[33.3, 33.3], [33.3]],
      column(33.3, 33.3, 33.3, 0, 0),
    ])
      expect(answer("CHECKTOTAL", [parts, "100.0"])).toEqual([sum]);
  });

  test("places may be one, two for parts and total, or one for each", () => {
    const parts = column(33, 33, 33);
    expect(firstCell("CHECKTOTAL", [parts, 100, 0])).toBe("agrees");
    expect(firstCell("CHECKTOTAL", [parts, 100, [[1, 0]]])).toBe("cannot be");
    expect(firstCell("CHECKTOTAL", [parts, 100, [[1, 1, 0, 0]]])).toBe("agrees");
    expect(answer("CHECKTOTAL", [parts, 100, [[1, 1, 1]]])).toMatchObject({ error: "#VALUE!" });
  });

  test("33 beside 33.3 was printed as 33.0", () => {
    expect(firstCell("CHECKTOTAL", [column(33, 33.3), "66.8"])).toBe("cannot be");
  });

  test("a part that is missing leaves the sum unknown, and its row is named", () => {
    expect(answer("CHECKTOTAL", [column("share", 40, "n.a.", 20), 100])).toEqual({
      error: "#N/A",
      message: "The part in row 3 is missing, so the sum is not known",
    });
    expect(answer("CHECKTOTAL", [[[40, 20, null, 40]], 100])).toMatchObject({
      message: expect.stringContaining("column 3") as string,
    });
    const block = [
      [40, 20],
      [null, 40],
    ];
    expect(answer("CHECKTOTAL", [block, 100])).toMatchObject({
      message: expect.stringContaining("row 2, column 1") as string,
    });
    expect(answer("CHECKTOTAL", [column(40, 20, { error: "#N/A" }), 100])).toMatchObject({ error: "#N/A" });
    expect(answer("CHECKTOTAL", [column(40, 60), null])).toMatchObject({ error: "#VALUE!" });
    expect(answer("CHECKTOTAL", [column(40, 60), ""])).toMatchObject({ error: "#N/A" });
  });
});
