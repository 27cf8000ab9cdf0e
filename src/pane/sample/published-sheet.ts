import type { Cell } from "#cells/cell";
import type { Edit } from "#workbook/workbook";
import type { Both, Language } from "#words/language";
import { sampleWords } from "#words/pane-sample";
import { columnName } from "#workbook/address";
import { cniaNames, cniaPrints, printBefore } from "./cnia-prints";
import {
  impliedFigures,
  publishedChanges,
  units,
  type Print,
  type PublishedFigure,
  type Unit,
} from "./published-figures";
import { block, columnHeads, colours, formula, head, look, serialOf, widths } from "./sheet-edits";
import { zoneRules } from "./zone-rules";

/** Columns of the sheet, counted from 1. */
const column = {
  month: 1,
  figure: 2,
  value: 3,
  unit: 4,
  given: 5,
  other: 6,
  computed: 7,
  printed: 8,
  agrees: 9,
  says: 10,
  source: 11,
} as const;

const word = (key: keyof typeof sampleWords, language: Language) => sampleWords[key][language];

/** The sheet of published figures: four blocks below each other, each with its own heads. */
export function publishedSheet(sheet: string, language: Language): readonly Edit[] {
  const implied = impliedBlock(sheet, 4, language);
  const leap = leapBlock(sheet, implied.next, language);
  const changes = changeBlock(sheet, leap.next, language);
  const cnia = cniaBlock(sheet, changes.next, language);
  return [
    { kind: "add-sheet", sheet },
    ...head(sheet, word("published", language), [word("publishedSays", language)]),
    look(sheet, 3, column.month, cnia.next - 3, 1, { numberFormat: "yyyy-mm", align: "left" }),
    look(sheet, 3, column.says, cnia.next - 3, 1, { wrap: true }),
    ...implied.edits,
    ...leap.edits,
    ...changes.edits,
    ...cnia.edits,
    ...widths(sheet, [76, 330, 92, 84, 104, 104, 116, 116, 96, 460, 330]),
    { kind: "freeze", sheet, rows: 1, columns: 2 },
  ];
}

/** A block of the sheet, and the row where the next one begins. */
interface Block {
  readonly edits: readonly Edit[];
  readonly next: number;
}

function blockHead(
  sheet: string,
  row: number,
  title: keyof typeof sampleWords,
  keys: readonly (keyof typeof sampleWords | "")[],
  language: Language,
): readonly Edit[] {
  return [
    block(sheet, row, 1, [[word(title, language)]]),
    look(sheet, row, 1, 1, 1, { bold: true, colour: colours.title, numberFormat: "@" }),
    ...columnHeads(
      sheet,
      row + 1,
      1,
      keys.map((key) => (key === "" ? "" : word(key, language))),
    ),
    look(sheet, row + 1, 1, 1, keys.length, { wrap: true }),
  ];
}

function impliedBlock(sheet: string, row: number, language: Language): Block {
  const first = row + 2;
  return {
    edits: [
      ...blockHead(
        sheet,
        row,
        "figuresHead",
        ["month", "figure", "value", "unit", "given", "", "computed", "printed", "agrees", "says", "source"],
        language,
      ),
      ...impliedFigures.flatMap((entry, i) => impliedRow(sheet, first + i, entry, language)),
    ],
    // The last figure's answer takes two rows.
    next: first + impliedFigures.length + 2,
  };
}

function impliedRow(sheet: string, row: number, entry: PublishedFigure, language: Language): readonly Edit[] {
  const { unit, printed, resultAs } = entry;
  const result: Print = resultAs === "rate" ? { value: 0, places: 3, as: "rate" } : plainResult(entry);
  return [
    ...facts(sheet, row, entry, language),
    ...figure(sheet, row, column.value, entry.value, unit, language),
    ...(entry.given === undefined ? [] : figure(sheet, row, column.given, entry.given, unit, language)),
    formula(sheet, row, column.computed, cellsIn(entry.formula!, row)),
    look(sheet, row, column.computed, 1, printed ? 1 : 2, { numberFormat: formatOf(result, unit, language) }),
    ...(printed
      ? [
          ...figure(sheet, row, column.printed, printed, unit, language),
          formula(
            sheet,
            row,
            column.agrees,
            cellsIn(`=ALU.AGREES({G},{H},${placesIn(printed, unit, language)})`, row),
          ),
        ]
      : []),
  ];
}

/** A result shows one digit more than the figure it came from, so that the rounding can be seen. */
function plainResult({ value, printed }: PublishedFigure): Print {
  const places = printed?.places ?? (typeof value === "string" ? 1 : value.places);
  return { value: 0, places: places + 1 };
}

function leapBlock(sheet: string, row: number, language: Language): Block {
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

function changeBlock(sheet: string, row: number, language: Language): Block {
  const first = row + 2;
  return {
    edits: [
      ...blockHead(
        sheet,
        row,
        "changesHead",
        [
          "month",
          "figure",
          "value",
          "unit",
          "change",
          "earlier",
          "verdict",
          "implied",
          "gap",
          "says",
          "source",
        ],
        language,
      ),
      ...publishedChanges.flatMap((entry, i) => {
        const r = first + i;
        const { value, change, earlier, kind, unit } = entry;
        const shown = change.as === "rate" ? "0.0%" : "0.00";
        const places = [
          placesIn(value, unit, language),
          placesIn(change, unit, language),
          typeof earlier === "string" ? 2 : placesIn(earlier, unit, language),
        ];
        return [
          ...facts(sheet, r, entry, language),
          ...figure(sheet, r, column.value, value, unit, language),
          ...figure(sheet, r, column.given, change, unit, language),
          ...figure(sheet, r, column.other, earlier, unit, language),
          formula(
            sheet,
            r,
            column.computed,
            `=ALU.CHECKCHANGE(C${r},E${r},F${r},"${kind}",{${places.join(",")}})`,
          ),
          look(sheet, r, column.printed, 1, 2, { numberFormat: shown }),
        ];
      }),
    ],
    next: first + publishedChanges.length + 1,
  };
}

function cniaBlock(sheet: string, row: number, language: Language): Block {
  const first = row + 2;
  const says: Both = {
    en: "FALSE: the month before was revised after its first print",
    zh: "FALSE 表示上月值在首次公布后已被修订",
  };
  return {
    edits: [
      ...blockHead(
        sheet,
        row,
        "cniaHead",
        [
          "month",
          "figure",
          "value",
          "unit",
          "change",
          "zone",
          "before",
          "beforePrinted",
          "agrees",
          "says",
          "source",
        ],
        language,
      ),
      ...cniaPrints.flatMap((print, i) => {
        const r = first + i;
        const before = printBefore(print);
        const { index, month, value, change, source } = print;
        return [
          block(sheet, r, column.month, [
            [serialOf(...month), cniaNames[index][language], value, unitOf(language)],
          ]),
          ...(change === undefined
            ? []
            : [
                block(sheet, r, column.given, [[change]]),
                formula(sheet, r, column.computed, `=ALU.IMPLIEDBASE(C${r},E${r},"points")`),
              ]),
          ...(index === "prosperity" ? [formula(sheet, r, column.other, zoneFormula(r, language))] : []),
          ...(before < 0
            ? []
            : [
                formula(sheet, r, column.printed, `=C${first + before}`),
                formula(sheet, r, column.agrees, `=ALU.AGREES(G${r},H${r},1)`),
              ]),
          block(sheet, r, column.says, [[before < 0 ? null : says[language], `CNIA: ${source}`]]),
        ];
      }),
      look(sheet, first, column.value, cniaPrints.length, 1, { numberFormat: "0.0" }),
      look(sheet, first, column.given, cniaPrints.length, 1, { numberFormat: "+0.0;-0.0;0.0" }),
      look(sheet, first, column.computed, cniaPrints.length, 2, { numberFormat: "0.0" }),
      ...zoneRules(sheet, first, column.other, cniaPrints.length),
    ],
    next: first + cniaPrints.length,
  };
}

const unitOf = (language: Language) => (language === "zh" ? "点" : "points");

function zoneFormula(row: number, language: Language): string {
  return language === "zh" ? `=ALU.ZONE(C${row},,"zh")` : `=ALU.ZONE(C${row})`;
}

/** Month, name, unit, words and source of a row. */
function facts(
  sheet: string,
  row: number,
  {
    month,
    figure,
    unit,
    says,
    source,
  }: Pick<PublishedFigure, "month" | "figure" | "unit" | "says" | "source">,
  language: Language,
): readonly Edit[] {
  return [
    block(sheet, row, column.month, [[serialOf(...month), figure[language]]]),
    block(sheet, row, column.unit, [[unit[language]]]),
    block(sheet, row, column.says, [[says[language], source]]),
  ];
}

/** A printed number in the reader's unit, a formula, or a quoted range of prices as text. */
function figure(
  sheet: string,
  row: number,
  at: number,
  print: Print | string,
  unit: Unit,
  language: Language,
): readonly Edit[] {
  if (typeof print === "string")
    return print.startsWith("=")
      ? [
          formula(sheet, row, at, cellsIn(print, row)),
          look(sheet, row, at, 1, 1, { numberFormat: unit === units.percent ? "0.00" : "#,##0" }),
        ]
      : [block(sheet, row, at, [[print]]), look(sheet, row, at, 1, 1, { align: "right" })];
  return [
    block(sheet, row, at, [[valueIn(print, unit, language)]]),
    look(sheet, row, at, 1, 1, { numberFormat: formatOf(print, unit, language) }),
  ];
}

function valueIn({ value, as }: Print, { zhFactor }: Unit, language: Language): Cell {
  if (as !== undefined || language === "en") return value;
  return Number((value * zhFactor).toPrecision(12));
}

function placesIn({ places, as }: Print, { zhPlaces }: Unit, language: Language): number {
  return as === undefined && language === "zh" ? places + zhPlaces : places;
}

function formatOf(print: Print, unit: Unit, language: Language): string {
  const places = placesIn(print, unit, language);
  if (print.as === "rate") return `0${decimals(places - 2)}%`;
  if (print.as === "points") return `+0${decimals(places)};-0${decimals(places)}`;
  return `#,##0${decimals(places)}`;
}

const decimals = (places: number) => (places > 0 ? `.${"0".repeat(places)}` : "");

/** {C} as the cell of column C in this row, {C-1} as the one above it. */
function cellsIn(text: string, row: number): string {
  return text.replace(
    /\{([A-K])(?:-(\d))?\}/g,
    (_, letter: string, up: string | undefined) =>
      `${columnName(letter.charCodeAt(0) - 65)}${row - Number(up ?? 0)}`,
  );
}
