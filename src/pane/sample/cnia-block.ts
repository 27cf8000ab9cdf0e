import type { Both, Language } from "#words/language";
import { cniaNames, cniaPrints, printBefore } from "./cnia-prints";
import { blockHead, column, type Block } from "./published-block";
import { block, formula, look, serialOf } from "./sheet-edits";
import { zoneRules } from "./zone-rules";

/** The prints of the CNIA's index: zone, the month before as each implies it, and as it was printed first. */
export function cniaBlock(sheet: string, row: number, language: Language): Block {
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
