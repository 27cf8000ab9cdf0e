import { fault } from "#error/fault";
import { indicatorNames, nameKey, type IndicatorId } from "#prosperity/indicator-names";
import type { FoundSeries } from "../found-series";
import type { Concluded, Form } from "../imported";
import { indicatorIdOf } from "../indicator-id";
import type { Aliases } from "./aliases";
import type { Called } from "./called";
import { isProxy, namedIndicator, titledIndicator } from "./named-indicator";

/** Which indicator a series is, and whether its own name says so or only the title of its table. */
export interface Identity {
  readonly indicator: Concluded<IndicatorId | null>;
  /** The id that the reader's table of aliases gives; null where it gives none. */
  readonly alias: string | null;
  readonly isNamed: boolean;
}

/** Looks a series up: in the reader's aliases first, then among the names of the indicators. */
export function identityOf({ name, code, title }: FoundSeries, called: Called, aliases: Aliases): Identity {
  for (const text of [code, name, called.written, called.name, called.human]) {
    const id = text ? aliases.get(nameKey(text)) : undefined;
    if (!text || id === undefined) continue;
    const evidence = fault("named-as-alias", { name: text, id });
    return { indicator: { value: namedIndicator(id), evidence }, alias: id, isNamed: true };
  }
  const said = [called.written, called.isGeneric ? (title ?? "") : ""].find(isProxy);
  if (said !== undefined) return none(fault("proxy-of-indicator", { name: said }));
  const named = namedIndicator(vintageless(called.name));
  if (named !== null && called.where !== "code") return one(named, called.name, called.where, true);
  // A title speaks for a series that has no name of its own, and not for each column below it.
  const titled = called.isGeneric && title ? titledIndicator(title) : null;
  if (titled !== null) return one(titled, title!, "title", false);
  return none(fault("named-as-none", { name: called.name }));
}

function vintageless(name: string): string {
  return name.replace(/[\s_-]*(vintages?|版本|历次发布)$/i, "");
}

function one(id: IndicatorId, name: string, where: "name" | "file" | "title", isNamed: boolean): Identity {
  const { en, zh } = indicatorNames[id];
  const evidence = fault("named-as-indicator", { name, where, indicator: { en, zh } });
  return { indicator: { value: id, evidence }, alias: null, isNamed };
}

function none(evidence: Concluded<null>["evidence"]): Identity {
  return { indicator: { value: null, evidence }, alias: null, isNamed: false };
}

/** The id under which the data table keeps a series: of a known indicator with its form, else out of its name. */
export function idOf({ indicator, alias, isNamed }: Identity, form: Form, called: Called): Concluded<string> {
  if (alias !== null) return { value: alias, evidence: indicator.evidence };
  if (isNamed && indicator.value !== null) {
    return { value: indicatorIdOf(indicator.value, form), evidence: indicator.evidence };
  }
  const evidence = fault("id-from", { name: called.written, where: called.where });
  return { value: idFrom(called.name), evidence };
}

/**
 * A name as an id: in small letters, with one _ for all that is neither letter nor digit.
 *
 * @example  idFrom("Zinc price, SHFE (CNY/t)")  // "zinc_price_shfe"
 * @example  idFrom("铜产量：当月值")  // "铜产量_当月值"
 */
export function idFrom(name: string): string {
  const words = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s*[([][^()[\]]*[)\]]\s*$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "");
  return [...words].slice(0, 60).join("").replace(/_+$/, "") || "series";
}
