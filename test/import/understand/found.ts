import type { Cadence, FoundSeries, Mark } from "#import/found-series";
import { understand } from "#import/understand/understand";
import { noAliases, type Aliases } from "#import/understand/aliases";
import type { ImportedSeries } from "#import/imported";
import { sentence } from "#words/sentence";

/** A series as a file with the months in column A and the figures in column B would hold it. */
export interface Told {
  readonly name?: string;
  readonly code?: string | null;
  readonly unit?: string | null;
  readonly cadence?: Cadence;
  readonly title?: string | null;
  readonly asOf?: string | null;
  readonly sheet?: string | null;
  readonly marks?: ReadonlyMap<number, Mark>;
  readonly fileName?: string | null;
  readonly alone?: boolean;
  readonly aliases?: Aliases;
}

/** The ordinal of a month. */
export const m = (year: number, month: number) => year * 12 + month - 1;

export function found(
  points: readonly (readonly [ordinal: number, value: number])[],
  told: Told = {},
): FoundSeries {
  return {
    address: "B1",
    name: told.name ?? "value",
    code: told.code ?? null,
    unit: told.unit ?? null,
    cadence: told.cadence ?? "month",
    source: null,
    note: null,
    title: told.title ?? null,
    asOf: told.asOf ?? null,
    points: {
      ordinals: Int32Array.from(points, ([ordinal]) => ordinal),
      values: Float64Array.from(points, ([, value]) => value),
      addressOf: {
        sheet: told.sheet ?? null,
        rows: Int32Array.from(points, (_, i) => i + 1),
        columns: new Int32Array(points.length).fill(1),
      },
      marks: told.marks ?? new Map<number, Mark>(),
    },
  };
}

export function understood(points: readonly (readonly [number, number])[], told: Told = {}): ImportedSeries {
  const { aliases = noAliases, fileName = null, alone = true } = told;
  return understand(found(points, told), { aliases, fileName, alone });
}

/** Consecutive months from a first one. */
export function monthly(year: number, month: number, values: readonly number[]): [number, number][] {
  return values.map((value, i) => [m(year, month) + i, value]);
}

/** Totals to date of the months of some years, each month the size given; no January where `from` is 2. */
export function totals(year: number, years: number, size: (y: number, month: number) => number, from = 1) {
  return Array.from({ length: years }, (_, y) => {
    let sum = 0;
    return Array.from({ length: 12 }, (_, i): [number, number] => {
      sum += size(y, i + 1);
      return [m(year + y, i + 1), +sum.toFixed(2)];
    }).slice(from - 1);
  }).flat();
}

export const english = ({ remarks }: ImportedSeries) => remarks.map(({ fault }) => sentence(fault, "en"));
export const said = (
  concluded: { evidence: ImportedSeries["id"]["evidence"] },
  language: "en" | "zh" = "en",
) => sentence(concluded.evidence, language);
