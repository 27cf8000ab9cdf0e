/**
 * A text as one would type it today: full-width 全角 letters and digits made half-width, all dashes one
 * dash, invisible marks gone, spaces single.
 */
export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212~〜]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/[\p{Cf}\p{Cc}]/gu, "")
    .trim();
}
