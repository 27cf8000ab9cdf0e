import { shownBy } from "#import/xlsx/number-format";

test.each([
  "yyyy-mm-dd",
  "m/d/yy h:mm",
  "mmm-yy",
  '[$-804]yyyy"年"m"月"d"日";@',
  '[DBNum1][$-804]yyyy"年"m"月";@',
  "yyyy年m月",
  "e/m/d",
  "d\\.m\\.yyyy",
  "[Red]dd/mm/yyyy;General",
  "dddd, mmmm dd, yyyy",
  "yyyy-mm-dd hh:mm:ss.000",
])("%s shows a day", (code) => {
  expect(shownBy(164, code)).toBe("day");
});

test.each([
  "General",
  "G/通用格式",
  "0.00E+00",
  "#,##0.0_);[Red](#,##0.0)",
  '0.0"万吨/日"',
  '#,##0" days"',
  '_-* #,##0.00\\ "d"_-',
  "h:mm:ss",
  "[h]:mm",
  "mm:ss.0",
  "上午/下午h:mm",
  '"%"0',
  "0\\%",
  "@",
  "",
  "0_d",
])("%s shows a number", (code) => {
  expect(shownBy(164, code)).toBe("number");
});

test.each(["0%", "0.00%", "[Blue]0.0%;[Red]-0.0%", "#,##0.0 %", "+0.0%;-0.0%"])(
  "%s shows percent",
  (code) => {
    expect(shownBy(164, code)).toBe("percent");
  },
);

test("Excel's own formats have no code", () => {
  expect([9, 10].map((id) => shownBy(id, undefined))).toEqual(["percent", "percent"]);
  expect([14, 15, 16, 17, 22, 27, 31, 57, 58].map((id) => shownBy(id, undefined))).toEqual(
    Array(9).fill("day"),
  );
  expect([0, 1, 4, 11, 18, 20, 32, 37, 45, 49].map((id) => shownBy(id, undefined))).toEqual(
    Array(10).fill("number"),
  );
});
