import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

// Univer fills in the values of a spill at 100 and writes them by their number format below that.
const betweenValueAndFormat = 99;

/**
 * Shows a spilled rate as a rate and a spilled date as a date. Univer keeps the number format of each spilled value,
 * but shows the value without it. A format that the cell has of its own wins.
 */
export function showSpilledFormats(univer: Univer): void {
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: betweenValueAndFormat,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const { unitId, subUnitId, row, col, workbook } = location;
      const spilled = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const spilledStyle = typeof spilled?.s === "object" ? spilled.s : null;
      if (!cell || !spilledStyle?.n) return next(cell);
      const own = workbook.getStyles().get(cell.s);
      if (own?.n) return next(cell);
      return next({ ...cell, s: { ...own, n: spilledStyle.n } });
    },
  });
}
