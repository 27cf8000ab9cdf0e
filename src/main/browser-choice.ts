import type { Appearance } from "#host/open-univer";

/**
 * Language and colours at opening: as the address asks (`?lang=zh&dark`), else as the system prefers.
 *
 * @param search     the query of the page's address
 * @param languages  of the system, the preferred first
 * @param darkSystem whether the system is dark
 */
export function appearanceAsked(
  search: string,
  languages: readonly string[],
  darkSystem: boolean,
): Appearance {
  const wish = new URLSearchParams(search);
  const language = wish.get("lang") ?? languages[0] ?? "en";
  const dark = wish.has("light") ? false : wish.has("dark") ? wish.get("dark") !== "0" : darkSystem;
  return { language: /^zh/i.test(language) ? "zh" : "en", dark };
}
