import { plain } from "./plain";

/** A number written as text, with the decimal places it was printed to. */
export interface Figure {
  /** A percent sign is counted: "4.2%" is 0.042. */
  readonly value: number;
  /** Decimal places of `value` as printed: 1 for "44.0", 3 for "4.2%"; negative for thousands. */
  readonly places: number;
}

const usual = /^-?\d+(\.\d+)?$/;
const grouped = /^[+-]?\d{1,3}([, '’]\d{3})+(\.\d+)?$/;
const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads a number that stands in a cell as text: "1,234.5", "１２．３％", "(1,234)", "361.5万", "−5.2".
 *
 * @returns  null where the text is no number
 * @example  readFigure("12.3%").value  // 0.123
 */
export function readFigure(text: string): Figure | null {
  // Most figures need no mending, and a sheet may hold many.
  if (usual.test(text)) return { value: Number(text), places: placesOf(text) };
  let rest = plain(text).replace(/^'/, "");
  const negative = /^\((.*)\)$/.exec(rest);
  if (negative) rest = negative[1].trim();
  const [unscaled, power] = scaleOf(rest);
  rest = unscaled.replace(/^([+-]?)\s*[¥$€£]\s*/, "$1").trim();
  if (grouped.test(rest)) rest = rest.replace(/[, '’]/g, "");
  if (!number.test(rest)) return null;
  const shifted = shiftDecimal(rest, power);
  return { value: negative ? -shifted : shifted, places: placesOf(rest) - power };
}

/** The text without its percent or ten-thousand sign, and the power of ten that the sign stands for. */
function scaleOf(text: string): [string, number] {
  const sign = /^(.*?)\s*([%‰万亿])$/.exec(text);
  if (!sign) return [text, 0];
  return [sign[1], { "%": -2, "‰": -3, 万: 4, 亿: 8 }[sign[2]]!];
}

// Shifting in the text keeps 4.2% equal to 0.042, which 4.2 / 100 is not.
function shiftDecimal(text: string, power: number): number {
  const [mantissa, exponent = "0"] = text.toLowerCase().split("e");
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

function placesOf(text: string): number {
  const [mantissa, exponent = "0"] = text.toLowerCase().split("e");
  return (mantissa.split(".")[1]?.length ?? 0) - Number(exponent);
}
