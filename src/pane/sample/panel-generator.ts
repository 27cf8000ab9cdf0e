import { cycle, festivalDays, margin, shapes, type Shape, type ShapeName } from "./panel-shapes";
import { normalDraws } from "./random";

/** A month of the panel. */
export interface PanelMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** A column of the panel: figures by month, null where none is published. */
export type PanelColumn = readonly (number | null)[];

/** The illustrative panel: ten indicators as they are published in China. */
export interface IllustrativePanel {
  readonly months: readonly PanelMonth[];
  readonly columns: Readonly<Record<PanelColumnName, PanelColumn>>;
}

export type PanelColumnName =
  | "lme"
  | "m2"
  | "investment"
  | "floorSpace"
  | "floorSpaceGrowth"
  | "power"
  | "primary"
  | "alumina"
  | "revenue"
  | "revenueGrowth"
  | "profit"
  | "exports";

const firstYear = 2010;
const shownFrom = 2012;
const shownMonths = 13 * 12 + 11;
/** From this year on, January is published with February only. */
const noJanuaryFrom = 2016;

/**
 * Ten monthly indicators from January 2012 to November 2025. Nothing in it is real: it has the shape of such
 * series, so that formulas can be tried on it.
 *
 * Totals run from January; from 2016 January comes with February, and February's rate is then that of both
 * months. Investment, revenue and profit come later than the rest, so the last month lacks them.
 *
 * @returns  the same figures on every computer: price in USD/t, output and exports in kt, floor space in
 *           10,000 m², revenue and profit in billion yuan, rates in percent
 */
export function illustrativePanel(): IllustrativePanel {
  const level = Object.fromEntries(
    Object.entries(shapes).map(([name, shape], i) => [name, levelsOf(shape, 101 + i)]),
  ) as Record<ShapeName, readonly number[]>;
  const profit = profits(level.revenue);
  const total = (x: readonly number[], places: number) =>
    shown(withoutJanuary(rounded(yearToDate(x), places)));
  const totalGrowth = (x: readonly number[]) => shown(withoutJanuary(rounded(growth(yearToDate(x)), 1)));
  return {
    months: shown(Array.from({ length: firstShown + shownMonths }, (_, t) => monthAt(t))),
    columns: {
      lme: shown(rounded(level.lme, 1)),
      m2: shown(rounded(growth(level.m2), 1)),
      investment: late(totalGrowth(level.investment)),
      floorSpace: total(level.floorSpace, 0),
      floorSpaceGrowth: totalGrowth(level.floorSpace),
      power: shown(withoutJanuary(rounded(growth(level.power, bothMonthsInFebruary(level.power)), 1))),
      primary: shown(rounded(level.primary, 0)),
      alumina: shown(rounded(level.alumina, 0)),
      revenue: late(total(level.revenue, 1)),
      revenueGrowth: late(totalGrowth(level.revenue)),
      profit: late(total(profit, 2)),
      exports: shown(rounded(level.exports, 0)),
    },
  };
}

const firstShown = (shownFrom - firstYear) * 12;

const monthAt = (t: number): PanelMonth => ({ year: firstYear + Math.floor(t / 12), month: (t % 12) + 1 });

function shown<T>(x: readonly T[]): readonly T[] {
  return x.slice(firstShown, firstShown + shownMonths);
}

/** Without the last month, which is not out yet. */
function late(x: PanelColumn): PanelColumn {
  return [...x.slice(0, -1), null];
}

/** level × trend × season × swing × days of February × days of the Spring Festival × irregular */
function levelsOf(shape: Shape, seed: number): readonly number[] {
  const irregular = correlated(seed, shape.irregular, shape.correlation);
  return Array.from({ length: firstShown + shownMonths }, (_, t) => {
    const { year, month } = monthAt(t);
    const years = (t - firstShown) / 12;
    const own = 0.3 * Math.sin(2 * Math.PI * (t / (37 + (seed % 7) * 3) + seed / 11));
    const swing = shape.swing * (swingAt(t + shape.lead) + own);
    const leap = shape.isFlow && month === 2 && isLeap(year) ? 29 / 28 : 1;
    const days = 1 - shape.festival * (festivalShare(year, month) - usualShare(month));
    return (
      shape.level *
      shape.season[month - 1] *
      leap *
      days *
      Math.exp(shape.trend * years + swing + irregular())
    );
  });
}

function profits(revenue: readonly number[]): readonly number[] {
  const irregular = correlated(211, margin.irregular, margin.correlation);
  return revenue.map((x, t) => x * (margin.mean + margin.swing * swingAt(t) + irregular()));
}

/** e[t] = ρ e[t − 1] + σ √(1 − ρ²) z[t] */
function correlated(seed: number, deviation: number, correlation: number): () => number {
  const draw = normalDraws(seed);
  let e = deviation * draw();
  return () => (e = correlation * e + deviation * Math.sqrt(1 - correlation ** 2) * draw());
}

/** The industry's swing: half a cosine from one named year to the next. */
function swingAt(t: number): number {
  const year = firstYear + (t + 0.5) / 12;
  const next = cycle.findIndex(([named]) => named > year);
  const [[from, low], [to, high]] = [cycle[next - 1], cycle[next]];
  return low + ((high - low) * (1 - Math.cos((Math.PI * (year - from)) / (to - from)))) / 2;
}

/** How much of the fortnight around the first day of the festival falls into a month: six days before it, eight after. */
function festivalShare(year: number, month: number): number {
  const [festivalMonth, day] = festivalDays[year];
  const first = (festivalMonth === 1 ? 0 : 31) + day - 6;
  const inJanuary = Math.min(15, Math.max(0, 31 - first + 1)) / 15;
  if (month === 1) return inJanuary;
  return month === 2 ? 1 - inJanuary : 0;
}

/** The mean of the shares, which the season already holds. */
function usualShare(month: number): number {
  const years = Object.keys(festivalDays).map(Number);
  return years.reduce((sum, year) => sum + festivalShare(year, month), 0) / years.length;
}

function yearToDate(x: readonly number[]): readonly number[] {
  let total = 0;
  return x.map((value, t) => (total = monthAt(t).month === 1 ? value : total + value));
}

/** February as the sum of January and February. */
function bothMonthsInFebruary(x: readonly number[]): readonly number[] {
  return x.map((value, t) => (monthAt(t).month === 2 ? value + x[t - 1] : value));
}

/** Year-on-year in percent; the first year has none. Where January is not published, `together` has its growth. */
function growth(x: readonly number[], together = x): readonly number[] {
  return x.map((_, t) => {
    const y = monthAt(t).year >= noJanuaryFrom ? together : x;
    return t < 12 ? NaN : 100 * (y[t] / y[t - 12] - 1);
  });
}

function rounded(x: readonly number[], places: number): readonly number[] {
  return x.map((value) => Math.round(value * 10 ** places) / 10 ** places);
}

function withoutJanuary(x: readonly number[]): PanelColumn {
  return x.map((value, t) => {
    const { year, month } = monthAt(t);
    return month === 1 && year >= noJanuaryFrom ? null : value;
  });
}

const isLeap = (year: number) => year % 4 === 0;
