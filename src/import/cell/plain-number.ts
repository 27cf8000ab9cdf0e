import type { DecimalMark } from "#cells/digits";

const [zero, nine, minus] = [48, 57, 45];
const marks = { point: 46, comma: 44 };
/** As many digits are exact in a double, and so is their quotient by a power of ten. */
const mostDigits = 15;
const powers = Array.from({ length: mostDigits + 1 }, (_, n) => 10 ** n);

/**
 * A number that consists of digits alone, as nearly all figures of a file do, read without building anything.
 *
 * @returns  `NaN` where it must be looked at more closely, which does not mean that it is none
 * @example  plainNumber("-12.75", "point")  // -12.75
 * @example  Number.isNaN(plainNumber("1,234", "point"))  // true
 */
export function plainNumber(text: string, decimal: DecimalMark): number {
  const { length } = text;
  const mark = marks[decimal];
  const first = length > 0 && text.charCodeAt(0) === minus ? 1 : 0;
  let digits = 0;
  let whole = 0;
  let markAt = -1;
  for (let i = first; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= zero && code <= nine) {
      whole = whole * 10 + (code - zero);
      digits++;
    } else if (code === mark && markAt < 0 && digits > 0) markAt = i;
    else return NaN;
  }
  if (digits === 0 || digits > mostDigits || markAt === length - 1) return NaN;
  const size = markAt < 0 ? whole : whole / powers[length - 1 - markAt];
  return first === 1 && size !== 0 ? -size : size;
}
