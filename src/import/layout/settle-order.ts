import { fault } from "#error/fault";
import type { AxisColumns } from "./axis-columns";
import { textOf } from "./blank";
import type { Context } from "./context";
import { frameAddress, type Frame } from "./frame";
import { orderOfDates } from "./order-of-dates";
import { periodReader, type PeriodOf } from "./period-cell";

/**
 * Reads the periods of a table with the order of its days settled: by the column itself, or else as answered.
 * Where neither settles it, it is asked, and the cells wait.
 */
export function settleOrder(
  frame: Frame,
  { period, firstRow }: AxisColumns,
  { corner, options, findings, ask }: Context,
): PeriodOf {
  const texts = frame.rows.map((row) => textOf(row[period]));
  const found = orderOfDates(texts);
  if (!found) return periodReader(corner, null);
  const address = (text: string) =>
    frameAddress(corner, frame, Math.max(firstRow, texts.indexOf(text)), period);
  if (found.choices.length === 1) {
    const by = found.settledBy;
    findings.note(address(by), fault("date-order-settled", { found: by, order: found.choices[0] }));
    return periodReader(corner, found.choices[0]);
  }
  const answered = found.choices.find((order) => order === options.answers.dateOrder);
  if (answered === undefined)
    ask({
      kind: "date-order",
      address: address(found.examples[0]),
      examples: found.examples,
      choices: found.choices,
    });
  return periodReader(corner, answered ?? null);
}
