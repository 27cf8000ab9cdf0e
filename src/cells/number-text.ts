import { bareDigits, placesOf, shiftDecimal } from "./digits";
import { plain } from "./plain";

/** A number written as text, with the decimal places it was printed to. */
export interface Figure {
  /** A percent sign is counted: "4.2%" is 0.042. */
  readonly value: number;
  /** Decimal places of `value` as printed: 1 for "44.0", 3 for "4.2%"; negative for thousands. */
  readonly places: number;
}

const usual = /^-?\d+(\.\d+)?$/;
/** A footnote's mark is no digit, though it would be one in plain text: 3.5① is not 3.51. */
const noted = /[\d.%][\u00b2\u00b3\u00b9\u2070-\u2079\u2460-\u249b]/;

/**
 * Reads a number that stands in a cell as text: "1,234.5", "１２．３％", "(1,234)", "361.5万", "−5.2".
 *
 * @returns  null where the text is no number
 * @example  readFigure("12.3%").value  // 0.123
 */
export function readFigure(text: string): Figure | null {
  // Most figures need no mending, and a sheet may hold many.
  if (usual.test(text)) return { value: Number(text), places: placesOf(text) };
  if (noted.test(text)) return null;
  let rest = plain(text).replace(/^'/, "");
  const negative = /^\((.*)\)$/.exec(rest);
  if (negative) rest = negative[1].trim();
  const [unscaled, power] = scaleOf(rest);
  const digits = bareDigits(unscaled.replace(/^([+-]?)\s*[¥$€£]\s*/, "$1").trim(), "point");
  if (digits === null) return null;
  const shifted = shiftDecimal(digits, power);
  return { value: negative ? -shifted : shifted, places: placesOf(digits) - power };
}

/** The text without its percent or ten-thousand sign, and the power of ten that the sign stands for. */
function scaleOf(text: string): [string, number] {
  const sign = /^(.*?)\s*([%‰万亿])$/.exec(text);
  if (!sign) return [text, 0];
  return [sign[1], { "%": -2, "‰": -3, 万: 4, 亿: 8 }[sign[2]]!];
}
