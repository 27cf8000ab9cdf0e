import { fault } from "#error/fault";
import { mapOrFault, type Result, type Series } from "#series/series";

/** What enters apparent consumption, all for the same periods and in one unit. */
export interface Balance {
  readonly output: Series;
  readonly imports: Series;
  readonly exports: Series;
  /** Rise of stocks over the period; null where it is not counted. */
  readonly stockChange: Series | null;
}

/**
 * Apparent consumption 表观消费量.
 *
 *     c[t] = output[t] + imports[t] − exports[t] − rise of stocks[t]
 *
 * @returns  the unit of the parts; a fault that names the part which has no value in the period
 * @source   World Bureau of Metal Statistics and CNIA: output plus net imports, less the rise of stocks
 * @example  apparentConsumption({ output: series(month(2024, 1), [3562]), imports: series(month(2024, 1), [250]), exports: series(month(2024, 1), [12]), stockChange: null }).values[0]  // 3800
 */
export function apparentConsumption({ output, imports, exports, stockChange }: Balance): Result {
  return mapOrFault(output, (t) => {
    const parts = {
      output: output.values[t],
      imports: imports.values[t],
      exports: exports.values[t],
      stock_change: stockChange ? stockChange.values[t] : 0,
    };
    for (const [argument, value] of Object.entries(parts))
      if (Number.isNaN(value)) return fault("value-lacking", { argument });
    return parts.output + parts.imports - parts.exports - parts.stock_change;
  });
}
