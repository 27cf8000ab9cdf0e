import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import type { Cell, Cells } from "#cells/cell";
import { sentences } from "#host/sentences";
import { formulaNames, sheetFunction } from "#host/sheet-function";
import { univerWorkbook } from "#host/univer-workbook";
import { blockOf } from "#workbook/address";
import type { Language } from "#words/language";

/** A workbook of the browser that calculates without a page, with one empty sheet, "Sheet1". */
export function headless(language: Language = "en") {
  const memory = sentences();
  const answering = sheetFunction(() => ({ language, date1904: false }), memory);
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.WARN });
  univer.registerPlugin(UniverFormulaEnginePlugin, {
    function: formulaNames.map((name): [typeof answering, string] => [answering, name]),
  });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  const api = FUniver.newAPI(univer);
  api.createWorkbook({
    id: "book",
    sheetOrder: ["first"],
    sheets: { first: { id: "first", name: "Sheet1", rowCount: 200, columnCount: 30 } },
  });
  const workbook = univerWorkbook(univer, api);
  const calculated = () => api.getFormula().onCalculationResultApplied(20_000);

  /** Writes cells and one formula, and waits for the answer. */
  const enter = async (address: string, formula: string, cells: Record<string, Cells> = {}) => {
    const sheet = "Sheet1";
    await workbook.apply([
      ...Object.entries(cells).map(([at, rows]) => ({
        kind: "write" as const,
        sheet,
        address: at,
        cells: rows,
      })),
      { kind: "formulas", sheet, address, formulas: [[formula]] },
    ]);
    await calculated();
  };
  /** The values of a range, row by row in one list. */
  const values = async (address: string): Promise<readonly Cell[]> =>
    (await workbook.read({ sheet: "Sheet1", address })).flat();
  /** The sentence beside the error of a cell. */
  const sentenceAt = (address: string): string | undefined => {
    const { row, column } = blockOf(address);
    return memory.at({ unitId: "book", sheetId: "first", row, column })?.message;
  };
  return { univer, api, workbook, calculated, enter, values, sentenceAt, dispose: () => univer.dispose() };
}
