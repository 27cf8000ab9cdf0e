import { periodText, plus } from "#calendar/period";
import type { Answer, AnswerCell } from "#cells/answer";
import { isRateMeasure } from "#prosperity/measured";
import type { Scored } from "#prosperity/scored";
import { windowText } from "#series/window";
import { labels } from "#words/labels";
import { modelColumns } from "#words/model-words";
import { estimatedText } from "#words/status-words";
import { measureText } from "./measure-text";
import type { View } from "./view";

/** The limits in use, one row an indicator, and whether they are the model's or were estimated. */
export function limitsTable({ prosperity, table, language }: View): Answer {
  const { indicator, measure, cold, cool, warm, hot } = modelColumns;
  const all = table.dated
    ? `${periodText(table.start)}:${periodText(plus(table.start, table.length - 1))}`
    : `${table.length}`;
  return [
    [...[indicator, measure, cold, cool, warm, hot], labels.origin].map((column) => column[language]),
    ...prosperity.indicators.map((scored) => [
      scored.name,
      measureText(scored.measured.insteadOf ?? scored.indicator.measure, language),
      ...limitCells(scored),
      origin(scored, all)[language],
    ]),
  ];
}

function limitCells({ indicator, limits }: Scored): AnswerCell[] {
  return limits.map((value) =>
    isRateMeasure(indicator) && !Number.isNaN(value) ? { value, format: "0.0%" } : value,
  );
}

function origin({ indicator, limitsEstimated }: Scored, all: string) {
  if (!limitsEstimated) return { en: "model", zh: "模型" };
  return estimatedText(indicator.window === null ? all : windowText(indicator.window));
}
