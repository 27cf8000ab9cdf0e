import { rateScaleOf } from "#cells/rate-header";

test.each([
  ["M2 (%)", 0.01],
  ["M2 同比（％）", 0.01],
  ["M2（%）", 0.01],
  ["Operating rate (pp)", 0.01],
  ["开工率（百分点）", 0.01],
  ["Operating rate (fraction)", 1],
  ["开工率（小数）", 1],
  ["开工率 ( 小数 )", 1],
  ["LME (USD/t)", null],
  ["% of capacity", null],
  ["(%) of capacity", null],
  ["", null],
  [null, null],
])("%p: a number typed there is multiplied by %p to be a fraction", (header, scale) =>
  expect(rateScaleOf(header)).toBe(scale),
);
