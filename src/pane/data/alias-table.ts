import { refuse } from "#error/alu-error";
import { wholeText, type Cell, type Cells } from "#cells/cell";
import { plain } from "#cells/plain";
import type { ImportedSeries } from "#import/imported";
import { formed, type Mapping } from "#import/mapping";
import { aliasesOf, type Aliases } from "#import/understand/aliases";
import { addressOf, blockOf } from "#workbook/address";
import type { Workbook } from "#workbook/workbook";
import { dataColumns } from "#words/data-table-words";
import type { Both, Language } from "#words/language";
import { standingTable, type Growth, type StandingTable } from "./grown-table";
import type { NewTable } from "./new-table";

/** The name of the table that keeps what the reader calls a series, and the id under which it is kept. */
export const aliasTableName = "ALU_Aliases";

/** A line of it. */
export type Alias = readonly [name: string, id: string];

const sheetNames: Both = { en: "Aliases", zh: "别名" };
const { name: nameWord, id: idWord } = dataColumns;

/** What the workbook's table of aliases says; a workbook without one has none. */
export async function readAliases(workbook: Workbook): Promise<Aliases> {
  const standing = await standingTable(workbook, aliasTableName);
  return aliasesOf(standing ? linesOf(standing) : []);
}

/**
 * The series that the reader gave another id than the one that was concluded, by the name that the file gives them.
 * Where only the form was corrected, the name stays free for figures of the other form.
 */
export function newAliases(series: readonly ImportedSeries[], mapping: Mapping): readonly Alias[] {
  const aliases = new Map<string, string>();
  series.forEach((one, i) => {
    const entry = mapping[i];
    const name = calledIn(one);
    const isRenamed = ![entry, formed(entry, one.form.value)].some(({ id }) => id.trim() === one.id.value);
    if (entry.isTaken && isRenamed && name !== "") aliases.set(name, entry.id.trim());
  });
  return [...aliases];
}

/** A table of aliases in a workbook that has none. */
export function newAliasTable(aliases: readonly Alias[], language: Language): NewTable {
  const cells: Cells = [[nameWord[language], idWord[language]], ...aliases];
  return { name: aliasTableName, sheet: sheetNames[language], cells, widths: [260, 200] };
}

/** What goes below the table of aliases: the lines that it does not say already. Of two lines the later holds. */
export function aliasGrowth(standing: StandingTable, aliases: readonly Alias[]): Growth {
  const [name, id] = columnsOf(standing);
  const known = aliasesOf(linesOf(standing));
  const fresh = aliases.filter(([called, kept]) => {
    const [[key]] = [...aliasesOf([[called, kept]])];
    return known.get(key) !== kept;
  });
  const inOrder = name < id ? [name, id] : [id, name];
  return { columns: inOrder, rows: fresh.map((line) => (name < id ? line : [line[1], line[0]])) };
}

/** The name by which the file calls a series, which may be that of the file itself. */
function calledIn({ id, code, name }: ImportedSeries): string {
  const { parameters } = id.evidence;
  const told = "name" in parameters && typeof parameters.name === "string" ? parameters.name : null;
  return (told ?? code ?? name).trim();
}

function linesOf(standing: StandingTable): readonly Alias[] {
  const [name, id] = columnsOf(standing);
  return standing.cells.slice(1).map((row): Alias => [textOf(row[name]), textOf(row[id])]);
}

function columnsOf({ table, cells }: StandingTable): readonly [name: number, id: number] {
  const header = cells[0].map((cell) => plain(textOf(cell)).toLowerCase());
  const place = ({ en, zh, also = [] }: (typeof dataColumns)["id"]) =>
    header.findIndex((word) => [en, zh, ...also].includes(word));
  const { name, sheet, address } = table;
  for (const word of [nameWord, idWord])
    if (place(word) < 0) {
      const headerAt = addressOf({ ...blockOf(address), rows: 1 });
      refuse("table-column-gone", { name, sheet, address: headerAt, en: word.en, zh: word.zh, rows: 1 });
    }
  return [place(nameWord), place(idWord)];
}

function textOf(cell: Cell): string {
  return cell === null ? "" : wholeText(cell);
}
