import type { ZipEntry } from "./zip-directory";

/** What an archive is that is no workbook ALU can read. */
export type OtherPackage = "document" | "presentation" | "binary-workbook" | "open-document" | "zip";

/** What an archive without a workbook's main part is, by the parts that it does have. */
export function otherPackage(entries: ReadonlyMap<string, ZipEntry>): OtherPackage {
  if (entries.has("xl/workbook.bin")) return "binary-workbook";
  if (entries.has("word/document.xml")) return "document";
  if (entries.has("ppt/presentation.xml")) return "presentation";
  return entries.has("content.xml") && entries.has("mimetype") ? "open-document" : "zip";
}
