import type { AnswerCell } from "#cells/answer";
import { eachCell } from "#cells/broadcast";
import { columnsOf, readFigures, type Figures } from "#cells/figures";
import { numberOption } from "#cells/options";
import { sum } from "#math/sum";
import { shareOf, topShare } from "#production/share-of";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";

export const shareof: WorkbookFunction = {
  name: "SHAREOF",
  group: "production",
  parameters: [needed("values"), optional("total"), optional("top")],
  answer: ([values, total, top], locale) => {
    const parts = readFigures(values, locale, { argument: "values" });
    const n = numberOption(top, "top", null, { least: 1, whole: true });
    if (n !== null) {
      const whole = numberOption(total, "total", null);
      return [columnsOf(parts).map((column) => shown(topShare(column, n, whole)))];
    }
    const totals = total ? readFigures(total, locale, { argument: "total" }) : columnSums(parts);
    return eachCell(
      [parts, totals],
      labels.share[locale.language],
      ([part, all]) => shareOf(part.value, all.value),
      "0.0%",
    );
  },
};

/** The sum of each column beside each of its cells. */
function columnSums(parts: Figures): Figures {
  const sums = columnsOf(parts).map((column) => ({ value: sum(column), places: null }));
  return { ...parts, cells: parts.cells.map(() => sums) };
}

function shown(share: ReturnType<typeof topShare>): AnswerCell {
  return typeof share === "number" ? { value: share, format: "0.0%" } : share;
}
