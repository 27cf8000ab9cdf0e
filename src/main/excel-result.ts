import type { Rendered, RenderedCell, RenderedFault } from "#functions/rendered";

/** What Excel takes for a cell. Anything else would reach it as 0 or as text. */
export type ExcelCell = number | string | boolean | CustomFunctions.Error | FormattedNumber;

/** A number that brings its format along. */
export interface FormattedNumber {
  readonly type: "FormattedNumber";
  readonly basicValue: number;
  readonly numberFormat: string;
}

/**
 * The one writer of results for Excel.
 *
 * @param formats  true where this Excel shows formatted numbers; elsewhere they are plain numbers
 * @returns        rows of cells; a fault of the whole call is one cell
 */
export function excelResult(rendered: Rendered, formats: boolean): ExcelCell[][] {
  if ("fault" in rendered) return [[excelError(rendered.fault)]];
  return rendered.rows.map((row) => row.map((cell) => excelCell(cell, formats)));
}

function excelCell(cell: RenderedCell, formats: boolean): ExcelCell {
  if (typeof cell !== "object") return cell;
  if ("error" in cell) return excelError(cell);
  return formats
    ? { type: "FormattedNumber", basicValue: cell.value, numberFormat: cell.format }
    : cell.value;
}

/**
 * Errors already made, by code and sentence. Each records the stack of its making, which takes longer than
 * the calculation of a cell, and a column that begins with a year of #N/A needs the same one twelve times.
 */
const made = new Map<string, CustomFunctions.Error>();
const mostKept = 1000;

function excelError(fault: RenderedFault): CustomFunctions.Error {
  const key = fault.error + fault.message;
  const known = made.get(key);
  if (known) return known;
  if (made.size >= mostKept) made.clear();
  const error = newError(fault);
  made.set(key, error);
  return error;
}

/** `CustomFunctions.Error` exists once Excel's own script has come, which is later than this file. */
function newError({ error, message }: RenderedFault): CustomFunctions.Error {
  const { invalidValue, notAvailable, divisionByZero } = CustomFunctions.ErrorCode;
  // Excel has no place for a sentence beside #DIV/0!.
  if (error === "#DIV/0!") return new CustomFunctions.Error(divisionByZero);
  return new CustomFunctions.Error(error === "#VALUE!" ? invalidValue : notAvailable, message);
}
