import type { Answer, AnswerCell } from "#cells/answer";
import { spreadCells } from "#cells/layout";
import { band, type Band } from "#prosperity/band";
import { roleMean } from "#prosperity/role-mean";
import type { Prosperity } from "#prosperity/prosperity-index";
import { zoneOf } from "#prosperity/zone";
import { faultsByPosition, type Result } from "#series/series";
import { labels } from "#words/labels";
import { sentence } from "#words/sentence";
import { preliminaryText, statusWords, withoutText } from "#words/status-words";
import { zoneWords } from "#words/zone-words";
import type { Language } from "#words/language";
import type { View } from "./view";

/** Month, prosperity, low, high, the means of the roles, zone, coverage and status. */
export function prosperityTable({ table, prosperity, language }: View): Answer {
  const found = band(prosperity);
  const labelled = (label: keyof typeof labels, cells: readonly AnswerCell[]) => ({
    header: labels[label][language],
    cells,
  });
  // A panel with dates answers with them first; one without is numbered.
  const numbers = table.dated
    ? []
    : [
        labelled(
          "month",
          Array.from({ length: table.length }, (_, t) => t + 1),
        ),
      ];
  return spreadCells(table, [
    ...numbers,
    labelled("prosperity", cellsOf(prosperity.index)),
    labelled("low", cellsOf(found.low)),
    labelled("high", cellsOf(found.high)),
    labelled("leadingMean", cellsOf(roleMean(prosperity, "leading"))),
    labelled("coincidentMean", cellsOf(roleMean(prosperity, "coincident"))),
    labelled("zone", zonesWithin(prosperity, found, language)),
    labelled(
      "coverage",
      Array.from(prosperity.coverage, (value) => ({ value, format: "0.0%" }) as const),
    ),
    labelled("status", statusCells(prosperity, language)),
  ]);
}

/** The zone of each month, with a question mark where the band of a preliminary value crosses a limit. */
export function zoneCells({ prosperity, language }: Pick<View, "prosperity" | "language">): AnswerCell[] {
  return zonesWithin(prosperity, band(prosperity), language);
}

function zonesWithin({ index }: Prosperity, { low, high }: Band, language: Language): AnswerCell[] {
  const faults = faultsByPosition(index);
  return Array.from(index.values, (value, t) => {
    const zone = zoneOf(value);
    if (zone === null) return faults.get(t) ?? NaN;
    const isSure = zoneOf(low.values[t]) === zone && zoneOf(high.values[t]) === zone;
    return zoneWords[zone][language] + (isSure ? "" : "?");
  });
}

function statusCells(prosperity: Prosperity, language: Language): AnswerCell[] {
  const { index, actual, counted, absent } = prosperity;
  const faults = faultsByPosition(index);
  const names = absent.map(({ name }) => name);
  const without = names.length === 0 ? "" : `, ${withoutText(names)[language]}`;
  return Array.from(index.values, (_, t) => {
    const wrong = faults.get(t);
    if (wrong) return sentence(wrong, language);
    const isFinal = actual[t] === counted;
    return (isFinal ? statusWords.final : preliminaryText(actual[t], counted))[language] + without;
  });
}

function cellsOf(result: Result): AnswerCell[] {
  const faults = faultsByPosition(result);
  return Array.from(result.values, (value, t) => faults.get(t) ?? value);
}
