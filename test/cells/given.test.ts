import { isGiven } from "#cells/given";

test("an argument is given where any of its cells holds something", () => {
  expect(isGiven(null)).toBe(false);
  expect(
    isGiven([
      [null, ""],
      ["-", { error: "#N/A" }],
    ]),
  ).toBe(false);
  expect(isGiven([[null], [0]])).toBe(true);
  expect(isGiven([["LME"]])).toBe(true);
});
