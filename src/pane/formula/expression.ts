import type { Cell, Cells } from "#cells/cell";
import { areaOf } from "./area";
import { referenceOf, type Reference } from "./reference";

/** A formula that can be computed ahead of the workbook: values, ranges, ALU functions and sums of them. */
export type Expression =
  | { readonly kind: "value"; readonly cells: Cells }
  | { readonly kind: "range"; readonly range: Reference }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Expression | null)[] }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

export type Operator = "+" | "-" | "*" | "/";

/**
 * Reads a formula, with or without its =; null where it holds what only the workbook can compute, such as
 * Excel's own functions or a defined name.
 *
 * @example expressionOf('"a"')  // { kind: "value", cells: [["a"]] }
 * @example expressionOf("SUM(A1:A3)")  // null
 */
export function expressionOf(formula: string): Expression | null {
  const reader = { tokens: tokensOf(formula.trim().replace(/^=/, "")), at: 0 };
  if (reader.tokens === null) return null;
  const found = sum(reader as Reader);
  return reader.at === reader.tokens.length ? found : null;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

const token =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d{0,7}(?::\$?[A-Z]{1,3}\$?\d{0,7})?(?![\p{L}\p{N}_.(]))|(alu\.[a-z0-9]+\s*\()|(true|false)(?![\p{L}\p{N}_.(])|(\d+\.?\d*(?:e[+-]?\d+)?|\.\d+)|([-+*/%(){},;]))/giuy;

/** The parts of a formula, or null where a part is not understood. */
function tokensOf(formula: string): readonly string[] | null {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.trimEnd().length) {
    const match = token.exec(formula);
    if (!match) return null;
    tokens.push(match[0].trim());
  }
  return tokens;
}

const take = (reader: Reader, ...wanted: string[]): string | null =>
  wanted.includes(reader.tokens[reader.at]) ? reader.tokens[reader.at++] : null;

function sum(reader: Reader): Expression | null {
  return chain(reader, product, ["+", "-"]);
}

function product(reader: Reader): Expression | null {
  return chain(reader, signed, ["*", "/"]);
}

function chain(
  reader: Reader,
  part: (reader: Reader) => Expression | null,
  operators: readonly Operator[],
): Expression | null {
  let left = part(reader);
  for (;;) {
    const operator = take(reader, ...operators) as Operator | null;
    if (left === null || operator === null) return left;
    const right = part(reader);
    left = right && { kind: "operation", operator, left, right };
  }
}

function signed(reader: Reader): Expression | null {
  const sign = take(reader, "-", "+");
  if (sign === null) return percent(reader);
  const value = signed(reader);
  if (value === null || sign === "+") return value;
  const number = value.kind === "value" ? value.cells[0][0] : null;
  return typeof number === "number"
    ? valueOf(-number)
    : { kind: "operation", operator: "-", left: valueOf(0), right: value };
}

function percent(reader: Reader): Expression | null {
  let value = primary(reader);
  while (value !== null && take(reader, "%"))
    value = { kind: "operation", operator: "/", left: value, right: valueOf(100) };
  return value;
}

function primary(reader: Reader): Expression | null {
  const text = reader.tokens[reader.at++];
  if (text === undefined) return null;
  if (text === "(") {
    const inside = sum(reader);
    return take(reader, ")") ? inside : null;
  }
  if (text === "{") return array(reader);
  if (/^alu\./i.test(text)) return callOf(text, reader);
  const value = literal(text);
  if (value !== undefined) return valueOf(value);
  const range = referenceOf(text);
  return range && areaOf(range.address) ? { kind: "range", range } : null;
}

function callOf(head: string, reader: Reader): Expression | null {
  const name = head.slice(4).replace("(", "").trim().toUpperCase();
  const args: (Expression | null)[] = [];
  if (take(reader, ")")) return { kind: "call", name, args };
  for (;;) {
    if ([",", ")"].includes(reader.tokens[reader.at])) args.push(null);
    else {
      const argument = sum(reader);
      if (argument === null) return null;
      args.push(argument);
    }
    if (take(reader, ")")) return { kind: "call", name, args };
    if (!take(reader, ",")) return null;
  }
}

/** An array in braces: columns parted by commas, rows by semicolons. */
function array(reader: Reader): Expression | null {
  const rows: Cell[][] = [[]];
  for (;;) {
    const sign = take(reader, "-", "+");
    const value = literal(reader.tokens[reader.at++] ?? "");
    if (value === undefined) return null;
    const isPercent = take(reader, "%") !== null;
    rows[rows.length - 1].push(
      typeof value === "number" ? (value * (sign === "-" ? -1 : 1)) / (isPercent ? 100 : 1) : value,
    );
    if (take(reader, "}")) return { kind: "value", cells: rows };
    if (take(reader, ";")) rows.push([]);
    else if (!take(reader, ",")) return null;
  }
}

function literal(text: string): Cell | undefined {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return /^[\d.]/.test(text) ? Number(text) : undefined;
}

function valueOf(cell: Cell): Expression {
  return { kind: "value", cells: [[cell]] };
}
