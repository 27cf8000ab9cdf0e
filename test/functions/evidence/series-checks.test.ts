import { answer, column, findings } from "./answers";

const noValue = { error: "#N/A", message: expect.any(String) as string };

describe("QUALITY", () => {
  const table = [
    ["月份", "产量"],
    ["2024年1月", 100],
    ["2024年2月", 101],
    ["2024年2月", 102],
    ["2024年5月", 103],
    ["2024年6月", 103],
    ["2024年7月", 103],
  ];

  test("a month twice is a finding and not an error, and both rows are named", () => {
    expect(answer("QUALITY", [table])).toEqual([
      ["kind", "where", "value", "says"],
      [
        "duplicates",
        "2024-02",
        101,
        "stands in row 3 and in row 4, with different values: the first is used here",
      ],
      ["gaps", "2024-03", noValue, "no value in 2 periods, until 2024-04"],
      ["repeats", "2024-05", 103, "the same value 3 times in a row, until 2024-07"],
    ]);
  });

  test("in Chinese", () => {
    expect(answer("QUALITY", [table, null, "重复月份+缺口"], "zh")).toEqual([
      ["类别", "位置", "数值", "说明"],
      ["重复月份", "2024-02", 101, "第3行和第4行月份相同，数值不同：此处采用前者"],
      ["缺口", "2024-03", { error: "#N/A", message: "此单元格没有值" }, "至 2024-04 共 2 期没有数值"],
    ]);
  });

  test("only what is asked is looked for", () => {
    expect(answer("QUALITY", [table, null, "outliers"])).toEqual([
      ["kind", "where", "value", "says"],
      ["clean", "2024-01 – 2024-07", 5, "nothing to report in 5 values, 2024-01 to 2024-07"],
    ]);
    expect(answer("QUALITY", [table, null, "holes"])).toEqual({
      error: "#VALUE!",
      message: expect.stringContaining("gaps 缺口") as string,
    });
  });

  test("a panel names the column, and rows stand for months where there are none", () => {
    const panel = [
      ["month", "LME", "M2"],
      ["2024-01", 2200, 8.7],
      ["2024-02", null, 8.7],
      ["2024-03", 2230, 8.7],
    ];
    expect(findings([panel])).toEqual([
      ["gaps", "LME 2024-02", noValue],
      ["repeats", "M2 2024-01", 8.7],
    ]);
    expect(findings([column("x", 5, null, 6)])).toEqual([["gaps", "row 3", noValue]]);
    expect(findings([[[5, null, 6]]])).toEqual([["gaps", "column 2", noValue]]);
  });

  test("dates may stand apart and descend", () => {
    const dates = column("2024-03", "2024-02", "2024-02");
    expect(findings([column(3, 2, 2), dates, "duplicates"])).toEqual([["duplicates", "2024-02", 2]]);
  });

  test("one value is a series too", () => {
    expect(answer("QUALITY", [5])).toEqual([
      ["kind", "where", "value", "says"],
      ["clean", "row 1", 1, "nothing to report in 1 value, row 1"],
    ]);
  });

  test("an empty range and a text are told in a sentence", () => {
    expect(answer("QUALITY", [[[null]]])).toMatchObject({ error: "#VALUE!" });
    expect(answer("QUALITY", [[[null], [""]]])).toMatchObject({ error: "#VALUE!" });
    expect(answer("QUALITY", [column(1, "about 2")])).toMatchObject({
      message: expect.stringContaining("row 2") as string,
    });
  });
});

describe("LATEST", () => {
  const output = [
    ["month", "output"],
    ["2023-12", 3.56],
    ["2024-01", 3.562],
    ["2024-02", 3.33],
  ];

  test.each([
    ["blank", null],
    ["zero", 0],
    ["text", "n.a."],
  ])("a month not in yet is passed over: %s", (_, cell) => {
    const table = [...output, ["2024-03", cell]];
    expect(answer("LATEST", [table])).toEqual([[3.33]]);
    // 29 February 2024 is serial 45351.
    expect(answer("LATEST", [table, null, "date"])).toEqual([[45351]]);
    expect(answer("LATEST", [table, null, "两者"], "zh")).toEqual([[45351, 3.33]]);
  });

  test("rows that descend have their latest first", () => {
    const dates = column("2024-02", "2024-01");
    expect(answer("LATEST", [column(3.33, 3.562), dates])).toEqual([[3.33]]);
  });

  test("back counts periods, and a gap there is a fault that names the month", () => {
    expect(answer("LATEST", [output, null, null, 2])).toEqual([[3.56]]);
    const gap = [
      ["2024-01", 1],
      ["2024-03", 3],
    ];
    expect(answer("LATEST", [gap, null, "both", 1])).toEqual([
      [45351, { error: "#N/A", message: "2024-02 is 0 or blank" }],
    ]);
    expect(answer("LATEST", [output, null, null, 3])).toMatchObject({ error: "#N/A" });
    expect(answer("LATEST", [output, null, null, -1])).toMatchObject({ error: "#VALUE!" });
    expect(answer("LATEST", [output, null, null, 0.5])).toMatchObject({ error: "#VALUE!" });
  });

  test("a panel answers each column, and both its dates above", () => {
    const panel = [
      ["month", "a", "b"],
      ["2024-01", 1, 10],
      ["2024-02", 2, null],
    ];
    expect(answer("LATEST", [panel])).toEqual([[2, 10]]);
    expect(answer("LATEST", [panel, null, "both"])).toEqual([
      [45351, 45322],
      [2, 10],
    ]);
  });

  test("a date is asked of dates only", () => {
    expect(answer("LATEST", [column(1, 2), null, "date"])).toMatchObject({ error: "#VALUE!" });
    expect(answer("LATEST", [column(1, 2)])).toEqual([[2]]);
  });
});
