import type { WorkbookFunction } from "#functions/workbook-function";
import { argumentText } from "./argument-text";

/** What stands in the fields of a function's arguments, by the parameter's name. */
export type Fields = Readonly<Record<string, string>>;

/**
 * The formula that the fields make. An argument that is left out between others keeps its comma; those at the
 * end vanish. A required argument that is still empty is shown by its name, so that the formula can be read
 * while it grows.
 *
 * @param home  the sheet that the formula will stand on; null where that is not known yet
 */
export function formulaText(f: WorkbookFunction, fields: Fields, home: string | null): string {
  const written = f.parameters.map(
    ({ name, optional }) => argumentText(fields[name] ?? "", home) ?? (optional ? "" : name),
  );
  while (written.at(-1) === "") written.pop();
  return `=ALU.${f.name}(${written.join(",")})`;
}

/** The first required argument whose field is empty; undefined where the formula is complete. */
export function missingArgument(f: WorkbookFunction, fields: Fields): string | undefined {
  return f.parameters.find(
    ({ name, optional }) => !optional && argumentText(fields[name] ?? "", null) === null,
  )?.name;
}
