import { fault } from "#error/fault";
import { nameKey } from "#prosperity/indicator-names";
import type { FoundSeries } from "../found-series";
import type { ImportedSeries } from "../imported";
import type { Aliases } from "./aliases";

/** What else is known when a series is looked at. */
export interface Context {
  readonly aliases: Aliases;
  /** Without folders; null where the source is no file. */
  readonly fileName: string | null;
  /** True where it is the only series of its file, so that the name of the file is its name too. */
  readonly alone: boolean;
}

/** A series with what can be concluded about it, each conclusion with its evidence. */
export function understand(found: FoundSeries, context: Context): ImportedSeries {
  const evidence = fault("named-as-indicator", { name: found.name, indicator: found.name });
  return {
    ...found,
    id: { value: context.aliases.get(nameKey(found.name)) ?? nameKey(found.name), evidence },
    indicator: { value: null, evidence },
    measuredIn: { value: found.unit, evidence },
    form: { value: "month", evidence },
    january: null,
    remarks: [],
  };
}
