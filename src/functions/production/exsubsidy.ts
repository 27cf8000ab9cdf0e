import { numberOption } from "#cells/options";
import { readRangeFigure } from "#cells/range-figure";
import { shown } from "#cells/broadcast";
import { withoutSubsidy } from "#production/profit-without-subsidy";
import { needed, optional, type WorkbookFunction } from "../workbook-function";

export const exsubsidy: WorkbookFunction = {
  name: "EXSUBSIDY",
  group: "production",
  parameters: [needed("profit"), needed("subsidy"), optional("tax")],
  answer: ([profit, subsidy, tax]) => {
    const { low, high } = readRangeFigure(profit, "profit");
    const received = numberOption(subsidy, "subsidy", NaN, { least: 0 });
    const rate = numberOption(tax, "tax", 0);
    const ends = (low === high || Number.isNaN(low) ? [low] : [low, high]).map((end) =>
      withoutSubsidy(end, received, rate),
    );
    return [ends.map((end) => end.profit), ends.map((end) => shown(end.share, "0.0%"))];
  },
};
