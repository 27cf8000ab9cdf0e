const table = new Int32Array(256).map((_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

/**
 * The CRC-32 of some bytes, carried on from that of the bytes before them; 0 before the first.
 *
 * @source   ISO 3309; PKWARE, .ZIP File Format Specification 6.3.10 (2022), 4.4.7
 * @example  checksum(new Uint8Array([49, 50, 51, 52, 53, 54, 55, 56, 57]), 0)  // 3421780262
 */
export function checksum(bytes: Uint8Array, before: number): number {
  let c = ~before;
  for (let i = 0; i < bytes.length; i++) c = table[(c ^ bytes[i]) & 255] ^ (c >>> 8);
  return ~c >>> 0;
}
