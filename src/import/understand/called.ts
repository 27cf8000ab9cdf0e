import type { Said } from "#error/faults/understanding";
import { plain } from "#cells/plain";
import type { FoundSeries } from "../found-series";
import { unitSuffix } from "../cell/unit-suffix";
import { titledMeasure, titleSubject } from "./titled-measure";

/** What is known of the file in which a series stands. */
export interface FileContext {
  /** Without folders; null where the source is no file. */
  readonly fileName: string | null;
  /** True where it is the only series of its file, so that the name of the file is its name too. */
  readonly alone: boolean;
}

/** What a series is called, and where that is said. */
export interface Called {
  /** As written, with a unit at its end. */
  readonly written: string;
  /** The same without the unit at the end of a machine's name. */
  readonly name: string;
  readonly where: Said | "code";
  /** The unit at the end of the name. */
  readonly unit: string | null;
  /** How a person would call it. */
  readonly human: string;
  /** True where the header says no more than that it is a value. */
  readonly isGeneric: boolean;
}

const generic =
  /^(|values?|figures?|data|amount|obs[_ ]?value|series|number|observations?|level|close|v?\d{4}-\d{2}-\d{2}|数值|值|指标值|数据|数额|数量|当期值?|本期值?|当月值?|累计值?|同比|累计同比|环比|yoy|ytd|mom)$/i;

const changes =
  /^(累计|当月|单月)?(同比|环比|累计)(值|数|增长|增速)?$|^(ytd|yoy|mom)$|^(合计|总计|总量|total)( .*)?$/i;

/**
 * What a series is called: by its header; where that says no more than "value", by its file, if it is alone there, or
 * by the title of its table.
 */
export function calledBy(found: FoundSeries, { fileName, alone }: FileContext): Called {
  const own = plain(found.name);
  const title = plain(found.title ?? "");
  const fuller = title === "" ? null : titledMeasure(own, title);
  if (fuller !== null) return calling(fuller, "title", fuller, false);
  // Below one title, 同比 and 累计同比 are two series.
  if (title !== "" && !alone && changes.test(own)) {
    const written = `${titleSubject(title) || title} ${own}`;
    return calling(written, "title", written, false);
  }
  if (!generic.test(own)) return calling(own, "name", own, false);
  const stem = plain(fileName ?? "").replace(/\.[A-Za-z0-9]{1,5}$/, "");
  if (stem !== "" && (alone || title === "" || found.asOf !== null))
    return calling(stem, "file", title || stem, true);
  if (title !== "") return calling(title, "title", title, true);
  const sheet = found.points.addressOf.sheet ?? "";
  // In a JSON document it is the pointer to the figures, which names nothing.
  if (sheet !== "" && !sheet.startsWith("/")) return calling(sheet, "title", sheet, true);
  return found.code
    ? calling(found.code, "code", found.code, true)
    : calling(own || "value", "name", own, true);
}

function calling(written: string, where: Called["where"], human: string, isGeneric: boolean): Called {
  const suffixed = unitSuffix(written);
  return { written, name: suffixed?.name ?? written, unit: suffixed?.unit ?? null, where, human, isGeneric };
}
