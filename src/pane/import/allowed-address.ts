import { refuse } from "#error/alu-error";

/**
 * The address that was typed, where it is one that this build may ask.
 *
 * @throws  `download-address` for a text that is no https address, `download-origin` for another site
 * @example allowedAddress("https://data.example/lme.csv", ["https://data.example"]).pathname  // "/lme.csv"
 */
export function allowedAddress(typed: string, origins: readonly string[]): URL {
  const address = parsed(typed.trim());
  if (address === null || address.protocol !== "https:" || address.username !== "")
    return refuse("download-address", { found: typed.trim() });
  if (!origins.includes(address.origin)) refuse("download-origin", { origin: address.origin, origins });
  return address;
}

/** `URL.parse` would do, and is younger than the oldest Excel. */
function parsed(typed: string): URL | null {
  try {
    return new URL(typed);
  } catch {
    return null;
  }
}
