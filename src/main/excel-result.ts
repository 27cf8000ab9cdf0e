import type { Rendered, RenderedCell, RenderedFault } from "#functions/rendered";
import type { ErrorCode } from "#words/sentences";

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

/** `CustomFunctions.Error` exists once Excel's own script has come, which is later than this file. */
function excelError({ error, message }: RenderedFault): CustomFunctions.Error {
  const { invalidValue, notAvailable, divisionByZero } = CustomFunctions.ErrorCode;
  const codes: Record<ErrorCode, CustomFunctions.ErrorCode> = {
    "#VALUE!": invalidValue,
    "#N/A": notAvailable,
    "#DIV/0!": divisionByZero,
  };
  // Excel has no place for a sentence beside #DIV/0!.
  return error === "#DIV/0!"
    ? new CustomFunctions.Error(codes[error])
    : new CustomFunctions.Error(codes[error], message);
}
