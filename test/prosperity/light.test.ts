import { light } from "#prosperity/light";

test("a value is compared unrounded: 7.99 is not 8", () => {
  expect(light(7.99, [4, 6, 8, 10])).toBe(3);
  expect(light(8, [4, 6, 8, 10])).toBe(4);
});

test("each limit belongs to the light above it", () => {
  expect([3.9, 4, 6, 8, 10, 99].map((x) => light(x, [4, 6, 8, 10]))).toEqual([1, 2, 3, 4, 5, 5]);
});

test("where less is hotter, each limit belongs to the hotter light too", () => {
  expect([11, 10, 8, 6, 4, 0].map((x) => light(x, [10, 8, 6, 4]))).toEqual([1, 2, 3, 4, 5, 5]);
});

test("a missing value has no light", () => {
  expect(light(NaN, [4, 6, 8, 10])).toBeNaN();
});
