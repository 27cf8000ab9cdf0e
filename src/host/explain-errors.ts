import {
  IUniverInstanceService,
  UniverInstanceType,
  type Nullable,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { CellAlertManagerService } from "@univerjs/preset-sheets-core";
import type { Place, Sentences } from "./sentences";

/** Shows ALU's sentence where Univer would show its general words about an error cell. */
export function explainErrors(univer: Univer, sentences: Sentences): void {
  const injector = univer.__getInjector();
  const alerts = injector.get(CellAlertManagerService);
  const instances = injector.get(IUniverInstanceService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { unitId, subUnitId: sheetId, row, col: column } = alert.location;
    const said = sentences.at({ unitId, sheetId, row, column });
    const book = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const holds = (place: Place, text: string) => contentOf(book, place).includes(text);
    // The cell may have been typed over, or moved, since the function answered.
    const isCurrent =
      said !== undefined &&
      holds(said.formulaAt, "ALU.") &&
      holds({ unitId, sheetId, row, column }, said.error);
    if (!isCurrent) return show(alert);
    show({ ...alert, title: said.error, message: said.message, width: 280 });
  };
}

/** The formula and the value of a cell. */
function contentOf(book: Nullable<Workbook>, { sheetId, row, column }: Place): string {
  const sheet = book?.getSheetBySheetId(sheetId);
  const cell = sheet?.getCell(row, column);
  // A copied formula is kept once, under an id that its copies share.
  const formula = cell?.f ?? (cell?.si ? "ALU." : "");
  return `${String(formula).toUpperCase()} ${String(cell?.v ?? "")}`;
}
