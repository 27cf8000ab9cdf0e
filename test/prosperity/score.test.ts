import { score } from "#prosperity/score";
import type { Limits } from "#prosperity/model";

const limits: Limits = [-0.18, -0.13, 0.18, 0.39];

test("the four limits score exactly 16, 32, 64 and 80", () => {
  expect(limits.map((limit) => score(limit, limits))).toEqual([16, 32, 64, 80]);
});

test("halfway between two limits lies halfway between their scores", () => {
  expect(score(-0.155, limits)).toBeCloseTo(24, 10);
  expect(score(0.025, limits)).toBeCloseTo(48, 10);
  expect(score(0.285, limits)).toBeCloseTo(72, 10);
});

test("beyond the outer limits the line goes on, so a score is unbounded and may be negative", () => {
  expect(score(0.6, limits)).toBeCloseTo(96, 10);
  expect(score(-0.28, limits)).toBeCloseTo(-16, 10);
});

test("with falling limits less is hotter", () => {
  const falling: Limits = [80, 64, 32, 16];
  expect(falling.map((limit) => score(limit, falling))).toEqual([16, 32, 64, 80]);
  expect(score(0, falling)).toBe(96);
  expect(score(90, falling)).toBe(6);
});

test("a missing measure has no score", () => {
  expect(score(NaN, limits)).toBeNaN();
});
