import type { RenderedCell } from "#functions/rendered";
import type { Comparison } from "./example-comparison";
import type { ExampleRun } from "./example-run";

/** How many of the last months are shown. */
const shown = 12;

/** The last twelve months that have an index as a table, why it ends there, and how it compares. */
export function reportOf(run: ExampleRun, comparison: Comparison): string {
  const names = Object.keys(run.columns);
  const rows = lastMonths(run).map((t) => [
    run.months[t],
    ...names.map((name) => textOf(run.columns[name][t])),
  ]);
  return [
    "Prosperity of aluminium smelting from public columns and stand-ins (ALU model, not CNIA)",
    "",
    ...aligned([["month", ...names], ...rows]),
    "",
    whyItEnds(run),
    ...Object.entries(run.apart).map(([name, status]) => `${name}: ${status}`),
    "",
    `Against the ${comparison.months} months printed by the CNIA to 2021:`,
    `  Spearman correlation       ${comparison.spearman.toFixed(3)}`,
    `  mean absolute difference   ${comparison.difference.toFixed(2)} points`,
    "",
  ].join("\n");
}

/** The positions of the last twelve months that have an index. */
export function lastMonths({ columns }: ExampleRun): readonly number[] {
  return columns.PROSPERITY.flatMap((cell, t) => (typeof cell === "number" ? [t] : [])).slice(-shown);
}

/** The position of the last month that has an index; −1 where none has. */
export function lastIndex(run: ExampleRun): number {
  return lastMonths(run).at(-1) ?? -1;
}

/** Why the month after the last index has none. */
export function whyItEnds(run: ExampleRun): string {
  const next = lastIndex(run) + 1;
  if (next === run.months.length) return `The panel ends in ${run.months[next - 1]}.`;
  const cell = run.columns.PROSPERITY[next];
  const why = typeof cell === "object" && "error" in cell ? cell.message : "";
  return `It ends there because in ${run.months[next]}: ${why}.`;
}

function textOf(cell: RenderedCell): string {
  if (typeof cell === "number") return cell.toFixed(2);
  if (typeof cell !== "object") return String(cell);
  return "error" in cell ? cell.error : `${(100 * cell.value).toFixed(1)}%`;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, c) => Math.max(...rows.map((row) => row[c].length)));
  return rows.map((row) => row.map((text, c) => text.padStart(widths[c])).join("  "));
}
