import { argumentOf } from "#cells/argument";
import { readTable } from "#cells/table";
import { check, milliseconds, report } from "./timing";

const locale = { language: "en", date1904: false } as const;

/** Reading the cells that Excel sends, a panel and a single column. */
export function benchReading(): void {
  const panel = Array.from({ length: 100_000 }, (_, row) =>
    Array.from({ length: 9 }, (_, c) => row * 9 + c + 0.5),
  );
  const column = Array.from({ length: 900_000 }, (_, row) => [row + 0.5]);
  for (const [name, cells] of [
    ["a panel of 100,000 × 9", panel],
    ["a column of 900,000", column],
  ] as const) {
    const read = () => readTable(argumentOf(cells), null, locale, { argument: "values" });
    const last = read().columns.at(-1)!.series.values;
    check(last[last.length - 1] === cells[cells.length - 1].at(-1), `reading ${name}`);
    report(
      `Reading any[][], ${name}`,
      `${((milliseconds(read, 9) / 900_000) * 1e6).toFixed(1)} ns a cell`,
      "target ≤ 60",
    );
  }
}
