import { eachCell } from "#cells/broadcast";
import { readFigures } from "#cells/figures";
import { ingotCast } from "#production/liquid-ratio";
import { labels } from "#words/labels";
import { needed, type WorkbookFunction } from "../workbook-function";

export const ingot: WorkbookFunction = {
  name: "INGOT",
  group: "production",
  parameters: [needed("output"), needed("liquid_ratio")],
  answer: ([output, ratio], locale) =>
    eachCell(
      [
        readFigures(output, locale, { argument: "output" }),
        readFigures(ratio, locale, { argument: "liquid_ratio" }),
      ],
      labels.ingotCast[locale.language],
      ([made, liquid]) => ingotCast(made.value, liquid.value),
    ),
};
