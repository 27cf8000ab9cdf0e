import { refuse } from "#error/alu-error";

/** One file of a zip archive, as the directory at the archive's end describes it. */
export interface ZipEntry {
  /** With forward slashes and in lower case: a package's part names do not tell the cases apart. */
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  /** Where its bytes begin, and how many there are. */
  readonly start: number;
  readonly size: number;
  /** How many bytes it claims to inflate to, and the checksum it claims. */
  readonly inflated: number;
  readonly checksum: number;
}

/** Far more than any workbook has: one with 255 sheets and as many charts has about 2,000. */
export const mostEntries = 10_000;

/**
 * The files of a zip archive. Nothing is inflated. The directory alone is believed about where a file lies,
 * so entries that overlap, repeat a name or leave the archive are refused: two readers of such an archive
 * would see two different workbooks.
 *
 * @source  PKWARE, .ZIP File Format Specification 6.3.10 (2022), 4.3.6 to 4.5.3
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf(view, bytes, endOf(view));
  } catch (error) {
    // Every offset that leads out of the bytes ends here: the archive was cut off.
    if (error instanceof RangeError) return refuse("zip-truncated", {});
    throw error;
  }
}

interface End {
  readonly count: number;
  readonly at: number;
}

/** The record at the end of the archive; a comment of up to 65,535 bytes may follow it. */
function endOf(view: DataView): End {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return endAt(view, at);
  return refuse("zip-truncated", {});
}

function endAt(view: DataView, at: number): End {
  const count = view.getUint16(at + 10, true);
  const start = view.getUint32(at + 16, true);
  const isLarge = count === 0xffff || start === 0xffffffff;
  if (!isLarge || at < 20 || view.getUint32(at - 20, true) !== 0x07064b50) return { count, at: start };
  const record = large(view, at - 12);
  if (view.getUint32(record, true) !== 0x06064b50) return refuse("zip-truncated", {});
  return { count: large(view, record + 32), at: large(view, record + 48) };
}

function entriesOf(view: DataView, bytes: Uint8Array, end: End): ReadonlyMap<string, ZipEntry> {
  if (end.count > mostEntries)
    refuse("import-too-large", { of: "entries", found: end.count, limit: mostEntries });
  const entries = new Map<string, ZipEntry>();
  const spans: [number, number][] = [];
  let at = end.at;
  for (let i = 0; i < end.count; i++) {
    if (view.getUint32(at, true) !== 0x02014b50) refuse("zip-truncated", {});
    const { entry, header, next } = entryAt(view, bytes, at);
    if (entries.has(entry.name)) refuse("zip-overlaps", { part: entry.name });
    if (entry.start + entry.size > view.byteLength) refuse("zip-truncated", {});
    entries.set(entry.name, entry);
    spans.push([header, entry.start + entry.size]);
    at = next;
  }
  spans.sort((a, b) => a[0] - b[0]);
  if (spans.some(([start], i) => i > 0 && start < spans[i - 1][1])) refuse("zip-overlaps", { part: null });
  return entries;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number) {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameEnd = at + 46 + nameLength;
  // Bit 0: encrypted; bit 6: strongly; bit 13: the directory itself is masked.
  if (view.getUint16(at + 8, true) & 0x2041) refuse("workbook-encrypted", {});
  const sizes = largeSizes(view, at, nameEnd, nameEnd + extraLength);
  if (view.getUint32(sizes.header, true) !== 0x04034b50) refuse("zip-truncated", {});
  const entry: ZipEntry = {
    name: partName(new TextDecoder().decode(bytes.subarray(at + 46, nameEnd))),
    method: view.getUint16(at + 10, true),
    start:
      sizes.header + 30 + view.getUint16(sizes.header + 26, true) + view.getUint16(sizes.header + 28, true),
    size: sizes.size,
    inflated: sizes.inflated,
    checksum: view.getUint32(at + 16, true),
  };
  return { entry, header: sizes.header, next: nameEnd + extraLength + view.getUint16(at + 32, true) };
}

/** Sizes and place of an entry; those that do not fit into four bytes stand in its extra field 1, in this order. */
function largeSizes(view: DataView, at: number, from: number, to: number) {
  const short = { inflated: at + 24, size: at + 20, header: at + 42 };
  const sizes = { inflated: 0, size: 0, header: 0 };
  let field = from;
  while (field + 4 <= to && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  let extra = field + 4;
  for (const key of ["inflated", "size", "header"] as const) {
    sizes[key] = view.getUint32(short[key], true);
    if (sizes[key] === 0xffffffff && extra + 8 <= to) {
      sizes[key] = large(view, extra);
      extra += 8;
    }
  }
  return sizes;
}

/** Beyond 2 ** 53 a number is no longer exact, but long since too large. */
function large(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/**
 * The name under which a part is looked up.
 *
 * @example  partName("/xl\\Workbook.xml")  // "xl/workbook.xml"
 */
export function partName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}
