import { refuse } from "#error/alu-error";
import { zipDirectory, type ZipEntry } from "./zip-directory";

/** What a workbook may be, in bytes: 50 MB as a file, 500 MB inflated. */
export const mostFileBytes = 50_000_000;
export const mostInflatedBytes = 500_000_000;

/** Rows of equal cells shrink to a fiftieth; what shrinks to less than a two-hundredth is no workbook. */
const mostRatio = 200;
const smallBytes = 10_000_000;

/**
 * The files of an archive whose directory claims nothing that is too much. `partText` holds each file to what
 * it claims here, so that a claim that is too low gains nothing.
 */
export function guardedEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  if (bytes.length > mostFileBytes)
    refuse("import-too-large", { of: "file", found: bytes.length, limit: mostFileBytes });
  const entries = zipDirectory(bytes);
  let total = 0;
  for (const entry of entries.values()) {
    total += entry.inflated;
    if (entry.inflated > smallBytes && entry.inflated > mostRatio * entry.size)
      refuse("zip-bomb", { part: entry.name, inflated: entry.inflated, size: entry.size });
  }
  if (total > mostInflatedBytes)
    refuse("import-too-large", { of: "inflated", found: total, limit: mostInflatedBytes });
  return entries;
}
