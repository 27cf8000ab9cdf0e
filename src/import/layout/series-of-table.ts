import { fault } from "#error/fault";
import type { Cadence, FoundSeries, Points } from "../found-series";
import { settle, spansOf } from "./cadence";
import type { Collector } from "./collector";
import type { Context } from "./context";
import { cellAddress } from "../grid";
import { frameAddress } from "./frame";
import { counted } from "./picked";
import { pointsOf, type Placed, type ReadTable, type Where } from "./points-of-table";
import { hasAside, rowsBefore } from "./repeats";
import { rowsOfSeries } from "./rows-of-series";
import { areAllTotals, areOwnTotals, totalName, totalsOf } from "./running-totals";

/** Settles the cadence of each series and gives it its points. Rows set aside are findings. */
export function seriesOfTable(table: ReadTable, context: Context): FoundSeries[] {
  const axis = table.axis.done();
  const spans = spansOf(axis);
  const isMarked = table.marks.size + table.axis.statuses.size > 0 || spans.some((from) => from >= 0);
  const told = new Set<number>();
  const isOne = table.collectors.length === 1;
  const whole = isOne ? settle(axis, hintOf(table.collectors[0])) : null;
  const isApart = table.frame.turned || table.plan.keys.length > 0;
  return table.collectors.flatMap((group) => {
    // In long form a table without a column of figures has keys, and no series for them.
    if (group.length === 0) return [];
    const shared = whole && { axis, settled: whole, before: rowsBefore(whole), rows: axis.rows };
    const ownOf = rowsOfSeries(axis, hintOf(group));
    return group.flatMap((series) => {
      const index = series.index.subarray(0, series.points);
      // Figures of one key need not all stand in the same rows.
      const own = shared ?? ownOf(index);
      const local = isOne ? index : counted(index.length);
      const areOwn = own.settled.aside.includes(2) && areOwnTotals(own.settled, own.axis, isApart);
      const where = { froms: spans, index, local, isApart, isMarked, ...own };
      tellAside(table, axis, { ...where, areOwn }, told, context);
      const months = found(table, series, where, context);
      if (!areOwn) return months;
      const totals = totalsOf(own.settled);
      const apart = { ...where, isApart: true, settled: totals, before: rowsBefore(totals) };
      return [...months, ...found(table, series, apart, context)];
    });
  });
}

function hintOf(group: readonly Collector[]): Cadence | null {
  const hints = new Set(group.map(({ header }) => header.cadence));
  return hints.size === 1 ? [...hints][0] : null;
}

function tellAside(
  { frame, plan }: ReadTable,
  axis: { readonly rows: Int32Array },
  { index, local, settled, areOwn }: Where & { readonly areOwn: boolean },
  told: Set<number>,
  { corner, findings }: Context,
): void {
  if (!hasAside(settled)) return;
  index.forEach((position, i) => {
    const aside = settled.aside[local[i]];
    if (aside === 0 || (areOwn && aside === 2) || told.has(position)) return;
    told.add(position);
    const address = frameAddress(corner, frame, axis.rows[position], plan.axis.period);
    findings.note(
      address,
      fault(aside === 1 ? "coarser-row" : "cumulative-row", { cadence: settled.cadence }),
    );
  });
}

function found(table: ReadTable, series: Collector, where: Placed, context: Context): FoundSeries[] {
  const { header } = series;
  const { lines, plan } = table;
  const points = pointsOf(table, series, where, context);
  if (points.ordinals.length === 0) return [];
  const headerRow = plan.axis.firstRow - 1;
  const { rows, columns } = points.addressOf;
  const isNamed = headerRow >= 0 && table.collectors.length === 1 && series.columns === null;
  const address = isNamed
    ? frameAddress(context.corner, table.frame, headerRow, header.column)
    : cellAddress({ ...context.corner, top: 0, left: 0 }, rows[0], columns[0]);
  tellUnits(series, address, context);
  return [
    {
      address,
      name: where.isApart && isOfTotals(points) ? totalName(series.name) : series.name,
      code: series.code,
      unit: series.unit ?? series.cellUnit,
      cadence: where.settled.cadence,
      source: header.source ?? lines.source,
      note: [header.note, lines.note].filter((text) => text !== null).join("; ") || null,
      title: lines.title,
      asOf: header.asOf,
      points,
    },
  ];
}

function isOfTotals({ ordinals, marks }: Points): boolean {
  if (marks.size < ordinals.length) return false;
  return areAllTotals(
    Array.from(ordinals, (_, i) => marks.get(i)?.from ?? -1),
    [...ordinals],
  );
}

// 12.3% and 5 in one column without a unit: nobody knows whether the second is five percent.
function tellUnits({ unit, cellUnit, named, bare }: Collector, address: string, { findings }: Context): void {
  if (unit === null && cellUnit !== null && named > 0 && bare > 0)
    findings.problem(address, fault("units-in-some-cells", { unit: cellUnit, count: bare }));
}
