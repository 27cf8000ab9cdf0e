import type { Revision, SeriesReport } from "#pane/data/write-import";
import { largestRevision, totals } from "#pane/import/report-totals";

const one = (id: string, revised: readonly Revision[]): SeriesReport => ({
  id,
  name: id,
  unit: "kt",
  isNew: false,
  added: 2,
  revised,
  unchanged: 5,
  absent: 1,
  first: "2025-01",
  last: "2025-09",
});
const revision = (period: string, before: number, after: number): Revision => ({
  period,
  status: "revised",
  before,
  after,
});
const report = (...series: readonly SeriesReport[]) => ({
  table: null,
  isNewTable: false,
  written: 0,
  series,
});

test("new, revised and known figures are counted over all series", () => {
  expect(totals(report(one("a", [revision("2025-01", 1, 2)]), one("b", [])))).toEqual({
    added: 4,
    revised: 1,
    unchanged: 10,
    absent: 2,
  });
});

test("the largest revision is the one that changes its value most, and not the largest number", () => {
  const largest = largestRevision(
    report(one("a", [revision("2025-01", 1000, 1010)]), one("b", [revision("2025-02", 10, 9)])),
  );
  expect(largest).toMatchObject({ period: "2025-02", series: { id: "b" } });
});

test("a figure that was withdrawn has no size, and stands behind any that has", () => {
  const withdrawn = revision("2025-03", 5, NaN);
  expect(largestRevision(report(one("a", [withdrawn, revision("2025-01", 100, 101)])))?.period).toBe(
    "2025-01",
  );
  expect(largestRevision(report(one("a", [withdrawn])))?.period).toBe("2025-03");
  expect(largestRevision(report(one("a", [])))).toBeNull();
});
