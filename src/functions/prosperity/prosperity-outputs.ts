import { fault, type Fault } from "#error/fault";
import { at } from "#error/place";
import type { Answer, AnswerCell } from "#cells/answer";
import { spread, spreadCells } from "#cells/layout";
import { contributions } from "#prosperity/contributions";
import { light } from "#prosperity/light";
import { isRateMeasure } from "#prosperity/measured";
import { heldMonths } from "#prosperity/held";
import type { Scored } from "#prosperity/scored";
import type { prosperityOutputWords } from "#words/choices";
import { labels } from "#words/labels";
import { limitsTable } from "./limits-table";
import { prosperityTable, zoneCells } from "./prosperity-table";
import { statusColumns } from "./status-columns";
import type { View } from "./view";

type Output = keyof typeof prosperityOutputWords;

/** Each output of PROSPERITY. The columns of those by indicator stand in the order of the model. */
export const outputs: Readonly<Record<Output, (view: View) => Answer>> = {
  index: ({ table, prosperity, language }) =>
    spread(table, [{ header: labels.prosperity[language], result: prosperity.index }]),
  zone: (view) => spreadCells(view.table, [{ header: labels.zone[view.language], cells: zoneCells(view) }]),
  table: prosperityTable,
  measure: byIndicator((scored, t) => {
    const value = scored.measured.values[t];
    if (Number.isNaN(value)) return fault("score-missing", { indicator: scored.name });
    return isRateMeasure(scored.indicator) ? { value, format: "0.0%" } : value;
  }),
  score: byIndicator((scored, t) => whyNoScore(scored, t) ?? scored.held.values[t]),
  light: byIndicator((scored, t) => {
    const age = scored.held.age[t];
    // A held light is not counted, so COUNTIF must not meet it as a number.
    if (age > 0 && age <= heldMonths) return fault("light-held", { place: at(t - age) });
    return whyNoScore(scored, t) ?? light(scored.measured.values[t], scored.limits);
  }),
  contribution: ({ table, prosperity }) =>
    spread(
      table,
      contributions(prosperity).map((result, i) => ({ header: prosperity.indicators[i].name, result })),
    ),
  limits: limitsTable,
  status: (view) => spreadCells(view.table, statusColumns(view)),
};

function byIndicator(cellAt: (scored: Scored, t: number) => AnswerCell) {
  return ({ table, prosperity }: View): Answer =>
    spreadCells(
      table,
      prosperity.indicators.map((scored) => ({
        header: scored.name,
        cells: Array.from({ length: table.length }, (_, t) => cellAt(scored, t)),
      })),
    );
}

function whyNoScore({ name, held }: Scored, t: number): Fault | null {
  if (held.age[t] < 0) return fault("before-first-score", { names: [name] });
  return held.age[t] > heldMonths ? fault("held-too-long", { names: [name], months: heldMonths }) : null;
}
