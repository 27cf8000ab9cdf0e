import { eachCell } from "#cells/broadcast";
import { readFigures } from "#cells/figures";
import { liquidRatio } from "#production/liquid-ratio";
import { labels } from "#words/labels";
import { needed, type WorkbookFunction } from "../workbook-function";

export const liquidratio: WorkbookFunction = {
  name: "LIQUIDRATIO",
  group: "production",
  parameters: [needed("output"), needed("ingot")],
  answer: ([output, ingot], locale) =>
    eachCell(
      [
        readFigures(output, locale, { argument: "output" }),
        readFigures(ingot, locale, { argument: "ingot" }),
      ],
      labels.liquidRatio[locale.language],
      ([made, cast]) => liquidRatio(made.value, cast.value),
      "0.0%",
    ),
};
