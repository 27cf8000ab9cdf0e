import { refuse } from "#error/alu-error";
import type { Watch } from "../source";
import { partText, type Inflater } from "./part-text";
import { relationshipsOf, relationshipTaker, type Relationship } from "./relationships";
import { xmlReader, type XmlTaker } from "./xml-reader";
import { guardedEntries } from "./zip-guard";
import type { ZipEntry } from "./zip-directory";

/** The parts of a workbook file. */
export interface Package {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /**
   * Reads a part from its beginning to its end; the sheet is named where the part cannot be read.
   * The taker is told how to refuse a part that contradicts itself.
   */
  readonly read: (
    part: string,
    sheet: string | null,
    taker: (broken: () => never) => XmlTaker,
  ) => Promise<void>;
  /** The parts to which a part refers. */
  readonly related: (part: string) => Promise<readonly Relationship[]>;
}

/** Opens a workbook file: its directory is checked, and what inflates and parses it is loaded. */
export async function openPackage(bytes: Uint8Array, watch?: Watch): Promise<Package> {
  const entries = guardedEntries(bytes);
  const [{ Inflate }, { SaxesParser }] = await Promise.all([import("fflate"), import("saxes")]);
  const inflater: Inflater = (take) => {
    const inflate = new Inflate((inflated) => take(inflated));
    return (piece, isLast) => inflate.push(piece, isLast);
  };
  const readXml = xmlReader(SaxesParser);
  const read: Package["read"] = (part, sheet, taker) => {
    const broken = () => refuse("workbook-damaged", { part, sheet });
    const entry = entries.get(part) ?? broken();
    return readXml(partText(bytes, entry, inflater, broken, watch), taker(broken), broken);
  };
  const related = async (part: string): Promise<readonly Relationship[]> => {
    const found: Relationship[] = [];
    const relationships = relationshipsOf(part);
    if (entries.has(relationships)) await read(relationships, null, () => relationshipTaker(part, found));
    return found;
  };
  return { entries, read, related };
}
