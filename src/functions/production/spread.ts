import { eachCell, eachRow, shown } from "#cells/broadcast";
import { readFigures, type FigureCell, type Figures } from "#cells/figures";
import { wordOption } from "#cells/options";
import { priceSpread, type Quoted } from "#production/price-spread";
import { spreadWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";

export const spread: WorkbookFunction = {
  name: "SPREAD",
  group: "production",
  parameters: [needed("high"), needed("low"), optional("kind", spreadWords)],
  answer: ([high, low, kind], locale) => {
    const how = wordOption(kind, "kind", spreadWords, "points");
    const args = [high, low].map((cells, i) =>
      readFigures(cells, locale, { argument: i === 0 ? "high" : "low", ranges: true }),
    );
    const format = how === "fraction" ? "0.0%" : undefined;
    const spreadOf = ([a, b]: readonly FigureCell[]) => priceSpread(quoted(a), quoted(b), how);
    const [label, least, most] = [labels.spread, labels.low, labels.high].map(
      (words) => words[locale.language],
    );
    if (!args.some(isQuoted)) return eachCell(args, label, (cells) => spreadOf(cells).low, format);
    return eachRow(args, [`${label} ${least}`, `${label} ${most}`], (cells) => {
      const { low, high } = spreadOf(cells);
      return [shown(low, format), shown(high, format)];
    });
  },
};

function quoted({ value, through = value }: FigureCell): Quoted {
  return { low: value, high: through };
}

function isQuoted({ cells }: Figures): boolean {
  return cells.some((row) => row.some(({ through }) => through !== undefined));
}
