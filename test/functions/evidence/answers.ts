import { functionNamed } from "#functions/catalogue";
import { answerOf } from "#functions/rendered";

/** What a function answers through the catalogue: rows of plain cells, or its fault. */
export function answer(name: string, args: readonly unknown[], language: "en" | "zh" = "en"): unknown {
  const rendered = answerOf(functionNamed(name)!, args, { language, date1904: false });
  if ("fault" in rendered) return rendered.fault;
  return rendered.rows.map((row) =>
    row.map((cell) => (typeof cell === "object" && "format" in cell ? cell.value : cell)),
  );
}

/** A column of cells. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** The first cell of an answer, such as the verdict before its arithmetic; a fault stays whole. */
export function firstCell(name: string, args: readonly unknown[], language: "en" | "zh" = "en"): unknown {
  const found = answer(name, args, language);
  return Array.isArray(found) ? (found as unknown[][])[0][0] : found;
}

/** The kind, place and value of each finding, without its header and its sentence. */
export function findings(args: readonly unknown[]): unknown[] {
  return (answer("QUALITY", args) as unknown[][]).slice(1).map((row) => row.slice(0, 3));
}
