import { strToU8 } from "fflate";
import { checksum } from "#import/xlsx/checksum";

/**
 * An archive whose directory gives every size and place in eight bytes, as the format allows for any archive
 * and asks for one beyond 4 GB.
 *
 * @source  PKWARE, .ZIP File Format Specification 6.3.10 (2022), 4.3.14, 4.3.15, 4.5.3
 */
export function zip64(parts: Record<string, string>): Uint8Array {
  const files: number[] = [];
  const directory: number[] = [];
  for (const [name, text] of Object.entries(parts)) {
    const [bytes, label, at] = [strToU8(text), strToU8(name), files.length];
    const crc = checksum(bytes, 0);
    files.push(...n32(0x04034b50), ...n16(45, 0, 0, 0, 0), ...n32(crc, bytes.length, bytes.length));
    files.push(...n16(label.length, 0), ...label, ...bytes);
    directory.push(...n32(0x02014b50), ...n16(45, 45, 0, 0, 0, 0), ...n32(crc, 0xffffffff, 0xffffffff));
    directory.push(...n16(label.length, 36, 0, 0, 0), ...n32(0, 0xffffffff), ...label);
    // Another field stands before ours, to be passed over.
    directory.push(...n16(0x9999, 4, 1, 2), ...n16(1, 24), ...n64(bytes.length, bytes.length, at));
  }
  const start = files.length;
  const count = Object.keys(parts).length;
  const end = start + directory.length;
  return Uint8Array.from([
    ...files,
    ...directory,
    ...n32(0x06064b50),
    ...n64(44),
    ...n16(45, 45),
    ...n32(0, 0),
    ...n64(count, count, directory.length, start),
    ...n32(0x07064b50, 0),
    ...n64(end),
    ...n32(1),
    ...n32(0x06054b50),
    ...n16(0, 0, 0xffff, 0xffff),
    ...n32(0xffffffff, 0xffffffff),
    ...n16(0),
  ]);
}

const n16 = (...all: number[]) => all.flatMap((n) => [n & 255, (n >>> 8) & 255]);
const n32 = (...all: number[]) => all.flatMap((n) => n16(n & 0xffff, n >>> 16));
const n64 = (...all: number[]) => all.flatMap((n) => n32(n >>> 0, Math.floor(n / 2 ** 32)));
