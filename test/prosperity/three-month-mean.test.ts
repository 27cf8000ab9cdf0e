import { threeMonthMean } from "#prosperity/three-month-mean";

const of = (...x: number[]) => [...threeMonthMean(Float64Array.of(...x))];

test("the mean is of the month and the two before", () => {
  expect(of(1, 2, 6, 4)).toEqual([NaN, 1.5, 3, 4]);
});

test("it needs the month itself and one more of the three", () => {
  expect(of(NaN, 2, NaN, 4, 5)).toEqual([NaN, NaN, NaN, 3, 4.5]);
  expect(of(2, NaN, NaN, 4)).toEqual([NaN, NaN, NaN, NaN]);
});

test("it is never revised by the months that follow", () => {
  const x = [3, 1, 4, 1, 5, 9, 2, 6];
  expect(of(...x).slice(0, 5)).toEqual(of(...x.slice(0, 5)));
});
