import type { Answer, AnswerCell } from "#cells/answer";
import {
  defaultIndicators,
  defaultWindowText,
  growthName,
  type DefaultIndicator,
} from "#prosperity/default-model";
import { indicatorNames } from "#prosperity/indicator-names";
import type { Language } from "#words/language";
import { formWords, modelColumns, roleWords, unitWords } from "#words/model-words";
import { measureText } from "./measure-text";

/** The default model as a table to copy and edit; every function that takes a model reads it back. */
export function modelTable(language: Language): Answer {
  return [
    Object.values(modelColumns).map((column) => column[language]),
    ...defaultIndicators.map((indicator) => rowOf(indicator, language)),
  ];
}

function rowOf(indicator: DefaultIndicator, language: Language): AnswerCell[] {
  const name = indicatorNames[indicator.id][language];
  return [
    name,
    roleWords[indicator.role][language],
    formWords[indicator.form][language],
    indicator.withGrowth ? growthName(name, language) : "",
    measureText(indicator.measure, language),
    unitWords[indicator.unit][language],
    indicator.sign,
    indicator.weight,
    ...indicator.limits.map((value) => ({ value, format: "0.0%" }) as const),
    defaultWindowText,
    indicator.note[language],
  ];
}
