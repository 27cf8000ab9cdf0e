import { withoutPercentSigns } from "#cells/percent-signs";

test("a percent sign after a figure is taken off, half-width or full-width; other cells stay", () => {
  expect(
    withoutPercentSigns([
      ["4.2%", "４．２％", "-3 %"],
      [4.2, null, "n.a."],
    ]),
  ).toEqual([
    ["4.2", "4.2", "-3"],
    [4.2, null, "n.a."],
  ]);
});

test("an argument without any is handed on as it is", () => {
  const given = [[1], ["2"]];
  expect(withoutPercentSigns(given)).toBe(given);
  expect(withoutPercentSigns(null)).toBeNull();
});
