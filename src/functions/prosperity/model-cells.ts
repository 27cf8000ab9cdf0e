import { refuse } from "#error/alu-error";
import { cellText, wholeText, type Argument, type Cell, type Locale } from "#cells/cell";
import { isMissing } from "#cells/missing";
import { readFigure } from "#cells/number-text";
import { wordOf } from "#cells/options";
import { trim } from "#cells/trim";
import { windowOf } from "#cells/window";
import { defaultModel } from "#prosperity/default-model";
import type { Indicator, Limits, Model } from "#prosperity/model";
import { formWords, roleWords, unitWords } from "#words/model-words";
import { measureOf } from "./measure-text";
import { modelRows, type ModelColumn, type ModelRows } from "./model-columns";

/** The model of a call, and whether it is the default for want of one. */
export interface ModelGiven {
  readonly model: Model;
  readonly isDefault: boolean;
}

/**
 * Reads a model table, or takes the default where the argument was left out.
 *
 * @param dated  whether the panel has months, which a window of the calendar needs
 */
export function readModel(argument: Argument, dated: boolean, locale: Locale): ModelGiven {
  if (argument === null) return { model: defaultModel(locale.language), isDefault: true };
  const table = modelRows(trim(argument, "model"));
  const rows = table.rows.filter((row) => row.some((cell) => !isBlank(cell)));
  const model = rows.map((row) => readIndicator(table, row, dated, locale));
  return { model, isDefault: false };
}

function readIndicator(
  { cell, has }: ModelRows,
  row: readonly Cell[],
  dated: boolean,
  locale: Locale,
): Indicator {
  const name = wholeText(cell(row, "indicator")).trim();
  if (isBlank(cell(row, "indicator"))) refuse("model-cell", { indicator: "?", column: "indicator" });
  const given = (column: ModelColumn) => {
    const found = cell(row, column);
    return isBlank(found) ? refuse("model-cell", { indicator: name, column }) : found;
  };
  const placed = (column: ModelColumn) => `model, ${name}, ${column}`;
  const unit = cell(row, "unit");
  const growth = cell(row, "growth");
  return {
    name,
    role: wordOf(given("role"), placed("role"), roleWords),
    form: wordOf(given("form"), placed("form"), formWords),
    growth: isBlank(growth) ? null : wholeText(growth).trim(),
    measure: measureOf(cell(row, "measure"), name),
    unit: isBlank(unit) ? "level" : wordOf(unit, placed("unit"), unitWords),
    sign: signOf(cell(row, "sign"), name),
    weight: has("weight") ? weightOf(cell(row, "weight"), name, placed("weight")) : 1,
    limits: limitsOf(
      name,
      ["cold", "cool", "warm", "hot"].map((limit) => cell(row, limit as ModelColumn)),
    ),
    window: windowOf(cell(row, "window"), placed("window"), dated, locale),
  };
}

/** A blank; hosts that have no blanks deliver 0. */
function isBlank(cell: Cell): boolean {
  return isMissing(cell) || cell === 0;
}

/** The sign that a cell says, +1 where it is blank. */
export function signOf(cell: Cell, indicator: string): 1 | -1 {
  if (isBlank(cell)) return 1;
  const value = numberOf(cell);
  return value === 1 || value === -1 ? value : refuse("sign-unknown", { indicator, found: cellText(cell) });
}

// A blank weight would be 1 on one host and 0 on another that delivers blanks so; it is asked for instead.
function weightOf(cell: Cell, indicator: string, argument: string): number {
  if (isMissing(cell)) refuse("model-cell", { indicator, column: "weight" });
  return numberOf(cell) ?? notANumber(argument, cell);
}

/** The four limits, or null where all are blank. */
function limitsOf(indicator: string, cells: readonly Cell[]): Limits | null {
  const found = cells.filter((cell) => !isMissing(cell));
  if (found.every((cell) => cell === 0)) return null;
  if (found.length < 4) refuse("limits-count", { indicator, found: found.length });
  return found.map((cell) => numberOf(cell) ?? notANumber(`model, ${indicator}`, cell)) as unknown as Limits;
}

function numberOf(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? (readFigure(cell)?.value ?? null) : null;
}

function notANumber(argument: string, cell: Cell): never {
  return refuse("not-a-word", { argument, found: cellText(cell), words: "1, 0.5, -18%" });
}
