import { asked, column } from "./asked";

test("on the same footing price and cost are subtracted", () => {
  expect(asked("TONNEPROFIT", [column("SHFE", 20500, 20000), 16800])).toEqual([["profit"], [3700], [3200]]);
});

test("each is stripped of the tax that is named for it", () => {
  expect(asked("TONNEPROFIT", [22600, 11300, "13%", 0.13])).toEqual([[expect.closeTo(10000, 9)]]);
  expect(asked("TONNEPROFIT", [22600, 11300, 0.13])).toEqual([[expect.closeTo(8700, 9)]]);
});

test("a tax typed as 13 is refused", () => {
  expect(asked("TONNEPROFIT", [22600, 11300, 13])).toEqual([
    ["#VALUE! price_vat is a fraction and 13 is above 1: type 13% or 0.13"],
  ]);
});

test("ranges of different shape are refused", () => {
  expect(asked("TONNEPROFIT", [column(1, 2, 3), column(1, 2)])).toMatch(/price is 3 × 1 and cost is 2 × 1/);
});
