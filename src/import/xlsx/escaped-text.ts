/**
 * Text as workbooks write it: characters that XML cannot hold stand as _x000D_.
 *
 * @source   ECMA-376-1:2016, 22.9.2.19 ST_Xstring
 * @example  unescaped("a_x000D__x005F_x0041_")  // "a\r_x0041_"
 */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** As long as the text of a cell can be in Excel; what is longer was not written by it. */
export const longestText = 32_767;
