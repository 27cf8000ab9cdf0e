import type { Argument } from "./cell";
import { plain } from "./plain";

/**
 * An argument whose texts lose their percent signs, for figures that are asked for in percent: "4.2%" and
 * "4.2" then say the same, and both keep their one decimal place.
 */
export function withoutPercentSigns(argument: Argument): Argument {
  const signed = /^(.*\d)\s*%$/;
  if (!argument?.some((row) => row.some((cell) => typeof cell === "string" && signed.test(plain(cell)))))
    return argument;
  return argument.map((row) =>
    row.map((cell) => (typeof cell === "string" ? (signed.exec(plain(cell))?.[1] ?? cell) : cell)),
  );
}
