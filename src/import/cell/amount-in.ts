import { shiftDecimal } from "#cells/digits";
import type { Amount } from "./amount";
import { readUnit, type Unit } from "./unit";

/** A figure in the unit of its column. */
export interface MeasuredAmount {
  readonly value: number;
  /** The unit of the column as printed; where it has none, the normal form of the cell's own. */
  readonly unit: string | null;
}

/**
 * The figure of a cell in the unit of its column. A cell that repeats the unit of its column keeps its figure, one in
 * another multiple of it is converted. In a column without a unit the figure is told in the normal form.
 *
 * @param column  the unit of the column as printed; null where it has none
 * @returns  "other-unit" where the cell names a unit that cannot be converted
 * @example  amountIn({ value: 12.3, places: 1, unit: "%", note: null }, null)  // { value: 0.123, unit: "fraction" }
 * @example  amountIn({ value: 12.3, places: 1, unit: "%", note: null }, "%")  // { value: 12.3, unit: "%" }
 * @example  amountIn({ value: 361.5, places: 1, unit: "万吨", note: null }, null)  // { value: 3615000, unit: "t" }
 */
export function amountIn(
  { value, unit }: Pick<Amount, "value" | "unit">,
  column: string | null,
): MeasuredAmount | "other-unit" {
  if (unit === null || unit === column) return { value, unit: column };
  const own = readUnit(unit);
  if (own === null) return "other-unit";
  if (column === null) return { value: shifted(value, own.power), unit: own.normal || null };
  const wanted = readUnit(column);
  if (wanted === null || !isOf(own, wanted)) return "other-unit";
  // Points are what rates in percent are subtracted to: +2.2个百分点 in a column of % stays 2.2.
  const power = own.normal === "pp" && wanted.normal === "fraction" ? own.power : own.power - wanted.power;
  return { value: shifted(value, power), unit: column };
}

/** True where the unit of a cell says no other thing than its column: $ in a column of USD/t, 万 in one of 万吨. */
function isOf(own: Unit, column: Unit): boolean {
  return (
    own.normal === "" ||
    own.normal === column.normal ||
    (column.normal.startsWith(`${own.normal}/`) && own.power === 0) ||
    (own.normal === "pp" && column.normal === "fraction")
  );
}

function shifted(value: number, power: number): number {
  return power === 0 ? value : shiftDecimal(`${value}`, power);
}
