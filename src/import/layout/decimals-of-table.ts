import { fault } from "#error/fault";
import type { DecimalMark } from "#cells/digits";
import { textOf } from "./blank";
import type { Context } from "./context";
import { decimalOf } from "./decimal-of-columns";
import { frameAddress } from "./frame";
import type { Start } from "./start";

/**
 * How the figures of each column mark their decimals: as the column shows, or else another column, or else as
 * answered. In a text that separates its fields by commas, a comma in a figure groups thousands.
 */
export function decimalsOf(
  { frame, axis }: Start,
  columns: readonly number[],
  { corner, options, findings, ask }: Context,
): (DecimalMark | null)[] {
  const body = frame.rows.slice(axis.firstRow);
  const found = columns.map((c) => decimalOf(body.map((row) => row[c])));
  const address = (i: number) => frameAddress(corner, frame, axis.firstRow + found[i].row, columns[i]);
  const commas = found.findIndex(({ mark }) => mark === "comma");
  if (commas >= 0)
    findings.note(
      address(commas),
      fault("decimal-comma", { found: textOf(body[found[commas].row][columns[commas]]) }),
    );
  const elsewhere =
    commas >= 0 ? "comma" : found.some(({ mark, row }) => mark === "point" && row >= 0) ? "point" : null;
  const open = found.findIndex(({ mark }) => mark === null);
  const usual = options.delimiter === ";" ? (options.answers.decimalMark ?? null) : "point";
  const settled = elsewhere ?? usual;
  if (open >= 0 && settled === null)
    ask({
      kind: "decimal-mark",
      address: address(open),
      examples: [textOf(body[found[open].row][columns[open]])],
    });
  return found.map(({ mark, row }) => (row < 0 ? (commas >= 0 ? "comma" : "point") : (mark ?? settled)));
}
