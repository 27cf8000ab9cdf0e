import { correlationWeights, equalWeights, inverseVolatilityWeights } from "#composite/weights";
import { refuse } from "#error/alu-error";
import type { Answer } from "#cells/answer";
import type { Argument, Locale } from "#cells/cell";
import { isGiven } from "#cells/given";
import { wordOption } from "#cells/options";
import { readSideBySide } from "#cells/side-by-side";
import { readTable, type Table } from "#cells/table";
import { weightingWords } from "#words/choices";
import { needed, optional, type WorkbookFunction } from "../workbook-function";
import { componentsOf, readComponents } from "./panel-components";

export const weights: WorkbookFunction = {
  name: "WEIGHTS",
  group: "composite",
  parameters: [needed("panel"), optional("reference"), optional("method", weightingWords)],
  answer: ([panel, reference, method], locale) => {
    const chosen = wordOption(method, "method", weightingWords, "equal");
    if (chosen === "correlation") return byCorrelation(panel, reference, locale);
    if (isGiven(reference)) refuse("not-used-by", { argument: "reference", method: chosen });
    const { table, components } = readComponents(panel, null, null, locale);
    const found = chosen === "equal" ? equalWeights(components.length) : inverseVolatilityWeights(components);
    return underColumns(table, found);
  },
};

function byCorrelation(panel: Argument, reference: Argument, locale: Locale): Answer {
  if (!isGiven(reference)) refuse("needed-by", { argument: "reference", method: "correlation" });
  const { columns } = readTable(reference, null, locale, { argument: "reference" });
  if (columns.length > 1) refuse("one-series", { argument: "reference", columns: columns.length });
  const pair = readSideBySide(
    [
      { argument: "panel", cells: panel },
      { argument: "reference", cells: reference },
    ],
    null,
    locale,
  );
  const components = componentsOf(pair.lead, null, locale);
  return underColumns(pair.lead, correlationWeights(components, pair.at(1, 0)!.values));
}

/** One weight under each column of the panel, its header above where there is one. */
function underColumns({ layout, columns }: Table, found: readonly number[]): Answer {
  const names = columns.map(({ name }) => name ?? "");
  const rows = layout.header ? [names, found] : [found];
  return layout.across ? columns.map((_, c) => rows.map((row) => row[c])) : rows;
}
