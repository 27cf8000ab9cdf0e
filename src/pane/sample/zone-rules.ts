import type { Edit } from "#workbook/workbook";
import { zoneWords } from "#words/zone-words";
import { spot } from "./sheet-edits";

/** A colour for each zone, from cold to hot: blue to red by way of green, and as far apart in grey. */
const zoneColours = [
  { fill: "#BBD7F0", colour: "#0B3C6F" },
  { fill: "#DDEBF8", colour: "#0B3C6F" },
  { fill: "#DFF0DF", colour: "#14532D" },
  { fill: "#FBE3CF", colour: "#7A2E00" },
  { fill: "#F4C4BE", colour: "#7A0F08" },
] as const;

/** Colours the words of zones in either language, the uncertain ones with their question mark too. */
export function zoneRules(sheet: string, row: number, column: number, rows: number): readonly Edit[] {
  const address = spot(row, column, rows);
  return Object.values(zoneWords).flatMap(({ en, zh }, i) =>
    [en, zh, `${en}?`, `${zh}?`].map((equals): Edit => ({
      kind: "rule",
      sheet,
      address,
      rule: { equals, ...zoneColours[i] },
    })),
  );
}

/** Colours the lights 1 to 5, whose number and sign say the same. */
export function lightRules(
  sheet: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): readonly Edit[] {
  const address = spot(row, column, rows, columns);
  return zoneColours.map((look, i): Edit => ({
    kind: "rule",
    sheet,
    address,
    rule: { equals: i + 1, ...look },
  }));
}

/** ▼ below normal, ● normal, ▲ above it, and the number of the light. */
export const lightFormat = '[<3]"▼ "0;[>3]"▲ "0;"● "0';
