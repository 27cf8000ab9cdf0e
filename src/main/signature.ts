import type { WorkbookFunction } from "#functions/workbook-function";

/** How a function is called: YOY(values, [dates], [basis], [method]). */
export function signature({ name, parameters }: WorkbookFunction): string {
  return `${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ")})`;
}
