import type { WorkbookFunction } from "#functions/workbook-function";

/** How a function is called: ALU.YOY(values, [dates], [basis], [method]). */
export function signature({ name, parameters }: WorkbookFunction): string {
  return `ALU.${name}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ")})`;
}
