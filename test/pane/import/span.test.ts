import { month } from "#calendar/period";
import { spanOf } from "#pane/import/span";
import { aSeries, anImport } from "./an-import";

test("an import spans from the first month of any series to the last of any", () => {
  const early = aSeries("a", [1, 2, 3], { from: month(2012, 1).ordinal });
  const late = aSeries("b", [1], { from: month(2025, 11).ordinal });
  expect(spanOf(anImport([late, early]))).toEqual({ first: "2012-01", last: "2025-11" });
  expect(spanOf(anImport([aSeries("empty", [])]))).toBeNull();
});
