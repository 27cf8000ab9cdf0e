const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const grouped = {
  point: /^[+-]?\d{1,3}([, '’]\d{3})+(\.\d+)?$/,
  comma: /^[+-]?\d{1,3}([. '’]\d{3})+(,\d+)?$/,
};
const separators = { point: /[, '’]/g, comma: /[. '’]/g };

/** How decimals are marked: 1,234.5 or 1.234,5. */
export type DecimalMark = "point" | "comma";

/**
 * The digits of a number without what groups its thousands, with a point before its decimals.
 *
 * @returns  null where the text is no number
 * @example  bareDigits("1,234.5", "point")  // "1234.5"
 * @example  bareDigits("1.234,5", "comma")  // "1234.5"
 */
export function bareDigits(text: string, decimal: DecimalMark): string | null {
  const bare = grouped[decimal].test(text) ? text.replace(separators[decimal], "") : text;
  // Under a decimal comma a point that groups nothing is no mark at all.
  if (decimal === "comma" && bare.includes(".")) return null;
  const digits = decimal === "comma" ? bare.replace(",", ".") : bare;
  return number.test(digits) ? digits : null;
}

/**
 * A number times a power of ten, shifted in its digits: 4.2 % is 0.042, which 4.2 / 100 is not.
 *
 * @example  shiftDecimal("4.2", -2)  // 0.042
 */
export function shiftDecimal(digits: string, power: number): number {
  const [mantissa, exponent = "0"] = digits.toLowerCase().split("e");
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/**
 * Decimal places of a number as printed; negative for thousands.
 *
 * @example  placesOf("44.0")  // 1
 */
export function placesOf(digits: string): number {
  const [mantissa, exponent = "0"] = digits.toLowerCase().split("e");
  return (mantissa.split(".")[1]?.length ?? 0) - Number(exponent);
}
