import type { Component } from "#composite/component";
import type { Argument, Locale } from "#cells/cell";
import { rateScaleOf } from "#cells/rate-header";
import { readTable, type Table } from "#cells/table";
import { readWeights } from "#cells/weights";
import { map } from "#series/series";
import { deliversZeros } from "../prosperity/delivered-zeros";

/** A panel as the components of an index, and the table beside which the answer lies. */
export interface PanelComponents {
  readonly table: Table;
  readonly components: readonly Component[];
}

/**
 * Reads a panel and its weights; a header that ends in (%), (pp) or (fraction) marks a rate. Where the host delivers
 * blanks as 0, a 0 is a month not published, as it is for the prosperity index.
 */
export function readComponents(
  panel: Argument,
  dates: Argument,
  weights: Argument,
  locale: Locale,
): PanelComponents {
  const table = readTable(panel, dates, locale, { argument: "panel" });
  const components = componentsOf(table, weights, locale);
  return { table, components: deliversZeros(panel!, table) ? components.map(withoutZeros) : components };
}

/** The value columns of a table as components of an index. */
export function componentsOf(table: Table, weights: Argument, { language }: Locale): readonly Component[] {
  const given = readWeights(
    weights,
    table.columns.map(({ name }) => name),
  );
  return table.columns.map(({ name, series }, c) => {
    const scale = rateScaleOf(name);
    return {
      name: name ?? (language === "zh" ? `第${c + 1}列` : `column ${c + 1}`),
      series: scale === null || scale === 1 ? series : map(series, (t) => series.values[t] * scale),
      isRate: scale !== null,
      weight: given[c],
      sign: 1,
    };
  });
}

function withoutZeros(component: Component): Component {
  const { values } = component.series;
  return { ...component, series: map(component.series, (t) => (values[t] === 0 ? NaN : values[t])) };
}
