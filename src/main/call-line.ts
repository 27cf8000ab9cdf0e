import { AluError, refuse } from "#error/alu-error";
import { fault } from "#error/fault";
import { cellText, type Locale } from "#cells/cell";
import { catalogue, functionNamed } from "#functions/catalogue";
import { answerOf, renderedFault, type RenderedCell, type RenderedFault } from "#functions/rendered";
import type { WorkbookFunction } from "#functions/workbook-function";
import type { Line } from "./lines";
import { nearNames } from "./near-names";

/** What a line is answered with. */
export type CallAnswer = { readonly value: PlainCell | readonly (readonly PlainCell[])[] } | RenderedFault;

type PlainCell = number | string | boolean | RenderedFault;

/** Megabytes of the longest line that is read: a million error cells with their sentences fit. */
export const longestLine = 128;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Answers one call, a line of JSON such as {"function":"YOY","arguments":[[[100],[104.2]],null]}. Whatever
 * is wrong with the line is told in its answer, so that the lines after it are still answered.
 *
 * @param line  null where the line was longer than the limit
 */
export function answerLine(line: Line, locale: Locale): CallAnswer {
  try {
    const { called, args } = callOf(textOf(line));
    const rendered = answerOf(called, args, locale);
    return "fault" in rendered ? rendered.fault : { value: valueOf(rendered.rows) };
  } catch (error) {
    const wrong = error instanceof AluError ? error.fault : fault("defect", { found: cut(String(error)) });
    return renderedFault(wrong, locale);
  }
}

function textOf(line: Line): string {
  if (line === null) return refuse("line-too-long", { limit: longestLine });
  try {
    return utf8.decode(line).trim();
  } catch {
    return refuse("line-not-utf8", {});
  }
}

function callOf(text: string): { readonly called: WorkbookFunction; readonly args: readonly unknown[] } {
  if (text === "") refuse("line-empty", {});
  const json = parsed(text);
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return refuse("not-a-call", { found: cut(text) });
  const { function: name, arguments: args } = json as Record<string, unknown>;
  if (typeof name !== "string" || name.trim() === "") return refuse("no-function-name", {});
  const called = functionNamed(name);
  if (!called) return refuse("unknown-function", { name: cut(name), near: near(name) });
  if (!Array.isArray(args)) return refuse("no-arguments", {});
  args.forEach(refuseDeep);
  return { called, args };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse("line-not-json", { found: cut(text) });
  }
}

function near(name: string): readonly string[] {
  return nearNames(
    name,
    catalogue.map((f) => f.name),
  );
}

// A list inside a cell would be read as a missing value, and the slip would go unnoticed.
function refuseDeep(argument: unknown, index: number): void {
  if (!Array.isArray(argument)) return;
  argument.forEach((row: unknown, r) => {
    if (Array.isArray(row) && row.some(Array.isArray))
      refuse("cell-too-deep", { argument: index + 1, row: r + 1 });
  });
}

function valueOf(rows: readonly (readonly RenderedCell[])[]): PlainCell | readonly (readonly PlainCell[])[] {
  if (rows.length === 1 && rows[0].length === 1) return plainCell(rows[0][0]);
  return rows.map((row) => row.map(plainCell));
}

function plainCell(cell: RenderedCell): PlainCell {
  return typeof cell === "object" && "format" in cell ? cell.value : cell;
}

/** The beginning of a text, for a sentence; marks that a terminal would obey are left out. */
function cut(text: string): string {
  return cellText(text.slice(0, 60).replace(/\p{Cc}/gu, "·"));
}
