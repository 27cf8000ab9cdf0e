import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { catalogue } from "#functions/catalogue";
import { recipes } from "#functions/support/recipes";
import { version } from "#functions/support/version";
import { answer } from "../evidence/answers";

describe("ARGS", () => {
  test("null, 0 and an empty text are told apart, in the shape of the range", () => {
    expect(
      answer("ARGS", [
        [
          [null, 0, ""],
          [3562, true, "铝"],
        ],
      ]),
    ).toEqual([
      ["blank", "zero", "empty text"],
      ["number", "boolean", "text"],
    ]);
    expect(answer("ARGS", [[[null, 0, ""]]], "zh")).toEqual([["空白", "零", "空文本"]]);
  });

  test("errors keep their code in whatever form a host sends them", () => {
    const errors = [
      { error: "#N/A", message: "x" },
      { type: "Error", basicValue: "#DIV/0!", basicType: "Error" },
      { code: "#VALUE!", message: undefined },
    ];
    expect(answer("ARGS", [[errors]])).toEqual([["error #N/A", "error #DIV/0!", "error #VALUE!"]]);
  });

  test("a text says how it will be read", () => {
    expect(answer("ARGS", [[["4.2%", "2025年11月", "暂无", "１２３", " "]]])).toEqual([
      [
        "text, read as a number",
        "text, read as a month",
        "text, read as missing",
        "text, read as a number",
        "text, read as missing",
      ],
    ]);
  });

  test("one cell, a formatted number and a short row are answered", () => {
    expect(answer("ARGS", [5])).toEqual([["number"]]);
    expect(answer("ARGS", [{ type: "FormattedNumber", basicValue: 0.04, numberFormat: "0.0%" }])).toEqual([
      ["number"],
    ]);
    expect(answer("ARGS", [[[1, 2], [3]]])).toEqual([
      ["number", "number"],
      ["number", "blank"],
    ]);
  });

  test("no range, an empty one and one beyond the limit are refused", () => {
    expect(answer("ARGS", [])).toMatchObject({ error: "#VALUE!" });
    expect(answer("ARGS", [[[]]])).toMatchObject({ error: "#VALUE!" });
    const cells = Array.from({ length: 1_048_576 }, () => [null]);
    expect(answer("ARGS", [cells])).toMatchObject({
      message: expect.stringContaining("1,048,576 cells") as string,
    });
  });
});

describe("ABOUT", () => {
  test("the version is that of the package", () => {
    const root = resolve(__dirname, "../../..");
    const { version: packaged } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(version).toBe(packaged);
  });

  test("one row a method, with its version and source in the reader's language", () => {
    expect(answer("ABOUT", [], "zh")).toMatchObject([
      ["方法", "版本", "来源"],
      ["ALU", version, "本程序"],
      ...recipes.slice(1).map(({ method, source }) => [method.zh, "1", source.zh]),
    ]);
  });

  test("it claims no official number", () => {
    const table = JSON.stringify(answer("ABOUT", []));
    expect(table).toContain("ALU model, not CNIA");
  });
});

test("both functions are in the catalogue's group support", () => {
  expect(catalogue.filter(({ group }) => group === "support").map(({ name }) => name)).toEqual([
    "ARGS",
    "ABOUT",
  ]);
});
