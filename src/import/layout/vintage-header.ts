import { dayText } from "#calendar/day-text";
import { plain } from "#cells/plain";
import type { PeriodOf } from "./period-cell";

/**
 * The day of the vintage that a header names: "v2022-05-03", "截至2024年4月2日", "2024-04-02".
 *
 * @returns  null where it names none
 */
export function vintageOf(header: string, periodOf: PeriodOf): string | null {
  const bare = plain(header)
    .replace(/^(?:v|vintage|版本|截至|as[ _-]?of|asof|发布于)\s*[:：_]?\s*/i, "")
    .replace(/(?:版本?|发布|公布|值)$/, "");
  const said = periodOf(bare);
  return said !== null && typeof said === "object" && said.kind === "day" ? dayText(said.ordinal) : null;
}
