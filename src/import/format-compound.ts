import type { ImportTextFaults } from "#error/faults/import-text";

/** What a compound file can be. */
export type Compound =
  "encrypted" | Extract<ImportTextFaults["not-a-table"]["found"], "old-workbook" | "old-document">;

/**
 * What a compound file is, by the names of its streams: a workbook of today that is encrypted, a workbook
 * of 1997 to 2003, or another document of those years.
 *
 * @source  [MS-CFB] Compound File Binary File Format, 2.6; [MS-OFFCRYPTO], 1.3.1
 */
export async function compoundKind(pieces: AsyncIterable<Uint8Array>): Promise<Compound> {
  const latin = new TextDecoder("latin1");
  const wanted = [streamName("EncryptedPackage"), streamName("Workbook"), streamName("Book")];
  const found = new Set<string>();
  let end = "";
  for await (const piece of pieces) {
    // A name may lie across two pieces.
    const text = end + latin.decode(piece);
    for (const name of wanted) if (text.includes(name)) found.add(name);
    end = text.slice(-wanted[0].length);
  }
  if (found.has(wanted[0])) return "encrypted";
  return found.size > 0 ? "old-workbook" : "old-document";
}

/** How the directory of a compound file writes a name: two bytes a character, and a NUL at its end. */
function streamName(name: string): string {
  return `${[...name].join("\0")}\0\0\0`;
}
