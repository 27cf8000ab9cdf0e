import { refuse } from "#error/alu-error";
import type { Series } from "#series/series";
import { knownNames, namedBy, nameKey, type Named } from "./indicator-names";
import type { Form, Indicator, Model } from "./model";

/** A column of the panel. */
export interface PanelColumn {
  readonly name: string;
  readonly series: Series;
}

/** An indicator of the model with its columns of the panel. */
export interface MatchedIndicator {
  readonly indicator: Indicator;
  /** As the panel calls it. */
  readonly name: string;
  readonly column: Series;
  /** Its published growth; null where the model asks for none, or the panel has none. */
  readonly growth: Series | null;
}

/** The panel as the model sees it. */
export interface Matched {
  readonly indicators: readonly MatchedIndicator[];
  /** Indicators of the model that were never supplied: they leave the model for all months. */
  readonly absent: readonly Indicator[];
  /** Columns that the model does not name. */
  readonly ignored: readonly string[];
}

/**
 * Finds the column of each indicator by name, in either language and by its aliases. A column without any
 * value counts as not supplied.
 *
 * @param isDefault  true where no model was given: a column that no indicator knows is then an error, since
 *                   a misspelt name would silently leave the index
 * @faults   `unknown-column`, `column-twice`, `no-indicator`
 */
export function match(model: Model, columns: readonly PanelColumn[], isDefault: boolean): Matched {
  const named = columns.map(({ name }) => namedBy(name));
  const taken = new Set<number>();
  const find = (name: string, form: Form | null): PanelColumn | null => {
    const c = columnOf(name, form, columns, named, taken);
    if (c < 0) return null;
    taken.add(c);
    return columns[c].series.values.some((v) => !Number.isNaN(v)) ? columns[c] : null;
  };
  const indicators: MatchedIndicator[] = [];
  const absent: Indicator[] = [];
  // Growth columns first: "… ytd yoy" must not be mistaken for the indicator itself.
  const growths = model.map(({ growth }) => (growth === null ? null : find(growth, "ytd_yoy")));
  model.forEach((indicator, i) => {
    const column = find(indicator.name, indicator.form);
    if (column === null) absent.push(indicator);
    else
      indicators.push({
        indicator,
        name: column.name,
        column: column.series,
        growth: growths[i]?.series ?? null,
      });
  });
  const ignored = columns.filter((_, c) => !taken.has(c)).map(({ name }) => name);
  if (isDefault && ignored.length > 0)
    refuse("unknown-column", { column: ignored[0], en: knownNames("en"), zh: knownNames("zh") });
  if (indicators.length === 0) refuse("no-indicator", { names: model.map(({ name }) => name) });
  return { indicators, absent, ignored };
}

/** The one column that carries the name: as written, else as the same indicator in that form. */
function columnOf(
  name: string,
  form: Form | null,
  columns: readonly PanelColumn[],
  named: readonly Named[],
  taken: ReadonlySet<number>,
): number {
  const key = nameKey(name);
  const wanted = namedBy(name);
  const rules: ((c: number) => boolean)[] = [
    (c) => nameKey(columns[c].name) === key,
    (c) => named[c].id === wanted.id && named[c].form === (wanted.form ?? form),
    (c) => named[c].id === wanted.id && named[c].form === wanted.form,
  ];
  for (const rule of rules) {
    const found = columns.flatMap((_, c) => (!taken.has(c) && rule(c) ? [c] : []));
    if (found.length > 1)
      refuse("column-twice", {
        indicator: name,
        first: columns[found[0]].name,
        second: columns[found[1]].name,
      });
    if (found.length === 1) return found[0];
  }
  return -1;
}
