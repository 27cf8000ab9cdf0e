import type { Both, Language } from "#words/language";
import { blockHead, column, type Block } from "./published-block";
import { impliedFigures } from "./published-figures";
import { block, formula, look, serialOf } from "./sheet-edits";

/** Two Januaries and two Februaries, of which the last has a day more. */
export function leapBlock(sheet: string, row: number, language: Language): Block {
  const first = row + 2;
  const values = `C${first}:C${first + 3},A${first}:A${first + 3}`;
  const [january, february] = language === "zh" ? [356.2, 333] : [3562, 3330];
  const figureName = impliedFigures[0].figure[language];
  const unit = language === "zh" ? "万吨" : "kt";
  const source = "SMM, 2024-02-09";
  const says: readonly Both[] = [
    { en: "Implied by 4.2 % growth in January 2024", zh: "由 2024 年 1 月同比 4.2% 推算" },
    { en: "Implied by 7.9 % growth forecast for February 2024", zh: "由 2024 年 2 月预测同比 7.9% 推算" },
    { en: "As printed", zh: "公布值" },
    {
      en: "Forecast. Of 7.9 % growth 3.7 points are the 29th of February",
      zh: "预测值。7.9% 的同比中，3.7 个百分点来自 2 月 29 日",
    },
  ];
  const months = [serialOf(2023, 1), serialOf(2023, 2), serialOf(2024, 1), serialOf(2024, 2)];
  return {
    edits: [
      ...blockHead(
        sheet,
        row,
        "leapHead",
        ["month", "figure", "value", "unit", "plain", "perDay", "together", "", "", "says", "source"],
        language,
      ),
      ...months.flatMap((month, i) => [
        block(sheet, first + i, column.month, [[month, figureName]]),
        block(sheet, first + i, column.unit, [[unit]]),
        block(sheet, first + i, column.says, [[says[i][language], source]]),
      ]),
      formula(sheet, first, column.value, `=ALU.IMPLIEDBASE(C${first + 2},0.042)`),
      formula(sheet, first + 1, column.value, `=ALU.IMPLIEDBASE(C${first + 3},0.079)`),
      block(sheet, first + 2, column.value, [[january], [february]]),
      look(sheet, first, column.value, 4, 1, { numberFormat: language === "zh" ? "#,##0.0" : "#,##0" }),
      formula(sheet, first, column.given, `=ALU.YOY(${values})`),
      formula(sheet, first, column.other, `=ALU.YOY(${values},"daily")`),
      formula(sheet, first, column.computed, `=ALU.YOY(${values},"janfeb+daily")`),
      look(sheet, first, column.given, 4, 3, { numberFormat: "0.0%" }),
    ],
    next: first + months.length + 1,
  };
}
