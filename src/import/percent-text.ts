/**
 * A fraction as the percentage that its reader sees, in full. The point is moved in the text, since a
 * multiplication by 100 would make 0.07 into 7.000000000000001.
 *
 * @example  percentText(0.07)  // "7%"
 */
export function percentText(fraction: number): string {
  const [digits, exponent = "0"] = `${fraction}`.split("e");
  return `${Number(`${digits}e${Number(exponent) + 2}`)}%`;
}
