/**
 * Whether a stated number is the computed one correctly rounded, half away from zero as Excel's ROUND. Both are taken
 * at the 15 digits that a sheet keeps, so that 1.005 is a half at two places, which its binary form is not.
 *
 * @param computed  any number
 * @param stated    the number as printed
 * @param places    its decimal places; −3 where it was printed to thousands
 * @source   ECMA-376, Office Open XML, part 1, ROUND
 * @example  agrees(1.005, 1.01, 2)  // true
 */
export function agrees(computed: number, stated: number, places: number): boolean {
  const said = units(stated, places);
  return said.exact && said.whole === units(computed, places).whole;
}

interface Units {
  /** Whole units of the last place, rounded half away from zero. */
  readonly whole: bigint;
  /** True where nothing was rounded off. */
  readonly exact: boolean;
}

function units(value: number, places: number): Units {
  const [digits, exponent] = value.toExponential(14).split("e");
  const number = BigInt(digits.replace(".", ""));
  const power = Number(exponent) - 14 + places;
  if (power >= 0) return { whole: number * 10n ** BigInt(power), exact: true };
  // Fifteen digits lie wholly below half a unit.
  if (power < -15) return { whole: 0n, exact: number === 0n };
  const unit = 10n ** BigInt(-power);
  const size = number < 0n ? -number : number;
  const whole = (size + unit / 2n) / unit;
  return { whole: number < 0n ? -whole : whole, exact: size % unit === 0n };
}
