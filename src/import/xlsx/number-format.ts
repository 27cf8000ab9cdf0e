/** What a number format makes of a number: a day, a rate in percent, or nothing that changes its meaning. */
export type Shown = "number" | "day" | "percent";

/**
 * What a format of a workbook shows, by its number or its code. A format of hours and minutes alone shows
 * no day.
 *
 * @param id    formats below 164 are Excel's own; those from 27 to 58 are days in Chinese, Japanese and Korean
 * @param code  as the workbook defines it, where it does
 * @source   ECMA-376-1:2016, 18.8.30 numFmt
 * @example  shownBy(164, 'yyyy"年"m"月"')  // "day"
 * @example  shownBy(164, "0.0%")  // "percent"
 * @example  shownBy(164, "#,##0.00E+00")  // "number"
 */
export function shownBy(id: number, code: string | undefined): Shown {
  if (code !== undefined) return shownByCode(code);
  if (id === 9 || id === 10) return "percent";
  const isDay = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36;
  return isDay || (id >= 50 && id <= 54) || id === 57 || id === 58 ? "day" : "number";
}

function shownByCode(code: string): Shown {
  const bare = code
    // Hours, minutes and seconds that may pass 24 and 60, as [h]:mm.
    .replace(/\[(h+|m+|s+)\]/gi, "h")
    // Quoted text, escaped, padding and filling characters, then colours, conditions and languages.
    .replace(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?/g, " ")
    .toLowerCase()
    .split(";")[0]
    .replace(/g\/通用格式|general|am\/pm|a\/p|上午\/下午/g, " ");
  if (bare.includes("%")) return "percent";
  if (/[0#?]/.test(bare.replace(/s\.0+/g, "s"))) return "number";
  const isDay = /[yde]/.test(bare) || (bare.includes("m") && !/[hs]/.test(bare));
  return isDay ? "day" : "number";
}
