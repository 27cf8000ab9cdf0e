import type { Method } from "#change/change-over";
import type { ReadOptions } from "#cells/table";

/** To a ratio a 0 is a blank; the symmetric change counts it as a 0. */
export function zerosFor(method: Method): NonNullable<ReadOptions["zeros"]> {
  return method === "sym" ? "values" : "missing";
}
