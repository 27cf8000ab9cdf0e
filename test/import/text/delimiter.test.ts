import { delimiterOf, namedDelimiter } from "#import/text/delimiter";

test.each([
  ["a comma", "month,value\n2025-01,1.5\n2025-02,2.5", ","],
  ["a semicolon beside decimal commas", "月份;产量;同比\n2025-01;1,5;2,0\n2025-02;2,5;3,1", ";"],
  ["a semicolon beside grouped thousands", "month;output\n2025-01;1,234\n2025-02;2,345", ";"],
  ["a tab beside grouped thousands, as Excel copies", "month\toutput\n2025-01\t1,234\n2025-02\t2,345", "\t"],
  ["a bar", "month|value\n2025-01|1,5", "|"],
  ["a comma beside a note with semicolons", "month,value,note\n2025-01,1,a; b\n2025-02,2,c; d", ","],
  ["a comma inside quotation marks parts nothing", '"a";"1,234"\n"b";"2,345"', ";"],
  ["full-width marks part nothing", "月份，产量；万吨,同比｜环比\n2025-01,1.5\n2025-02,2", ","],
  ["lines with # are passed over", "# unit: t; kt; Mt; 1;2;3\n# 1;2\nmonth,value\n2025-01,1", ","],
  ["one column has none", "2025-01\n2025-02", ","],
  ["nothing has none", "", ","],
])("%s", (_, text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter);
});

test("Excel's own line names the delimiter", () => {
  expect(namedDelimiter("sep=;\na;b")).toBe(";");
  expect(namedDelimiter('"SEP=^"\na^b')).toBe("^");
  expect(namedDelimiter("sep,value\n1,2")).toBeNull();
});
