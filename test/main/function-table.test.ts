import { aligned, functionTable, widthOf } from "#main/function-table";
import { signature } from "#main/signature";
import { yoy } from "#functions/change/yoy";

test("a Chinese character takes two columns, a Latin letter one", () => {
  expect(widthOf("同比")).toBe(4);
  expect(widthOf("PMI−50×2")).toBe(8);
  expect(widthOf("（铝，％）")).toBe(10);
  expect(widthOf("𠮷")).toBe(2);
});

test("columns begin at the same place in every row, in either language", () => {
  const rows = [
    ["函数", "单位", "结果"],
    ["YOY", "fraction", "同比"],
  ];
  const places = aligned(rows)
    .trimEnd()
    .split("\n")
    .map((line, i) => widthOf(line.slice(0, line.lastIndexOf(rows[i][2]))));
  expect(places[0]).toBe(places[1]);
});

test("optional parameters stand in brackets", () => {
  expect(signature(yoy)).toBe("YOY(values, [dates], [basis], [method])");
});

test("the table tells each function in the reader's language", () => {
  expect(functionTable("en")).toContain("Change of each month on the same month a year earlier");
  expect(functionTable("zh")).toContain("各月与上年同月相比的变化（同比）");
});
