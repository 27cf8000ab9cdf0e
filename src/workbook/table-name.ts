/** Why a text cannot be the name of a table in Excel, or null where it can. */
export function tableNameTrouble(name: string): "empty" | "long" | "mark" | "cell" | null {
  if (name === "") return "empty";
  if (name.length > 255) return "long";
  if (!/^[\p{L}_\\][\p{L}\p{Nd}_.\\]*$/u.test(name)) return "mark";
  const isCell = /^[A-Z]{1,3}\d+$/i.test(name) || /^(R\d*C?\d*|C\d*)$/i.test(name);
  return isCell ? "cell" : null;
}

/** True where two names are the same to Excel, which does not tell capitals apart. */
export function sameTable(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * How a formula names the whole of a table, its header included.
 *
 * @example wholeTable("ALU_Data")  // "ALU_Data[#All]"
 */
export function wholeTable(name: string): string {
  return `${name}[#All]`;
}
