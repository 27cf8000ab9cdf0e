import type { Cell, Cells, Locale } from "#cells/cell";
import { functionNamed } from "#functions/catalogue";
import { answerOf, type Rendered, type RenderedCell } from "#functions/rendered";
import type { Expression, Operator } from "./expression";
import type { Reference } from "./reference";

type Call = Extract<Expression, { kind: "call" }>;
type Operation = Extract<Expression, { kind: "operation" }>;

/** What stands around a formula: the cells of a range, and how its host writes dates and words. */
export interface Surroundings {
  readonly cellsOf: (range: Reference) => Cells;
  readonly locale: Locale;
}

/** The ranges that an expression reads, in order. */
export function rangesOf(expression: Expression | null): readonly Reference[] {
  switch (expression?.kind) {
    case "range":
      return [expression.range];
    case "call":
      return expression.args.flatMap(rangesOf);
    case "operation":
      return [expression.left, expression.right].flatMap(rangesOf);
    default:
      return [];
  }
}

/** What a call answers, with its sentences; null where an argument of it can be computed by the workbook only. */
export function answerTo({ name, args }: Call, around: Surroundings): Rendered | null {
  const called = functionNamed(name);
  if (!called) return null;
  const given = args.map((argument) => argument && computed(argument, around));
  if (given.some((cells, i) => cells === null && args[i] !== null)) return null;
  return answerOf(called, given, around.locale);
}

/** The cells that an expression becomes; null where only the workbook can say, as for a sum of whole ranges. */
export function computed(expression: Expression, around: Surroundings): Cells | null {
  switch (expression.kind) {
    case "value":
      return expression.cells;
    case "range":
      return around.cellsOf(expression.range);
    case "call":
      return cellsFrom(answerTo(expression, around));
    case "operation":
      return operated(expression, around);
  }
}

/** An answer as the argument of the next function; a fault becomes an error in a cell, as in a workbook. */
function cellsFrom(answer: Rendered | null): Cells | null {
  if (answer === null) return null;
  if ("fault" in answer) return [[{ error: answer.fault.error }]];
  return answer.rows.map((row) => row.map(cellFrom));
}

/** What a workbook keeps of an answered cell. */
function cellFrom(cell: RenderedCell): Cell {
  if (typeof cell !== "object") return cell;
  return "error" in cell ? { error: cell.error } : cell.value;
}

function operated({ operator, left, right }: Operation, around: Surroundings): Cells | null {
  const sides = [left, right].map((side) => computed(side, around));
  if (sides.some((cells) => cells?.length !== 1 || cells[0].length !== 1)) return null;
  const [x, y] = sides.map((cells) => cells![0][0] ?? 0);
  if (typeof x === "object") return [[x]];
  if (typeof y === "object") return [[y]];
  return typeof x === "number" && typeof y === "number" ? [[calculate(x, operator, y)]] : null;
}

function calculate(x: number, operator: Operator, y: number): Cell {
  if (operator === "+") return x + y;
  if (operator === "-") return x - y;
  if (operator === "*") return x * y;
  return y === 0 ? { error: "#DIV/0!" } : x / y;
}
