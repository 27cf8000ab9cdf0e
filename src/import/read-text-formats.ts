import { wholeText } from "#cells/cell";
import { refuse } from "#error/alu-error";
import { cappedFindings } from "./capped-findings";
import { textCorner } from "./grid";
import { readHtmlTables } from "./html/read-html";
import { readJson } from "./json/read-json";
import { rowReader } from "./layout/row-reader";
import { readGrids, type ReadOptions, type Reading } from "./reading";
import { sdmxRoles } from "./sdmx/sdmx-columns";
import { readDelimited } from "./text/delimited-rows";

/** A text in pieces, and a reading of one whose encoding is another's concern. */
export type Pieces = AsyncIterable<string> | Iterable<string>;
export type TextReading = Omit<Reading, "encoding">;

/** The longest document that is held as a whole, in millions of characters. */
const longestDocument = 100;

/** Reads a text as what its beginning says it is. */
export async function readTextAs(
  format: "json" | "html" | "xml" | "text",
  pieces: Pieces,
  options: ReadOptions,
): Promise<TextReading> {
  if (format === "text") return readTable(pieces, options);
  if (format === "xml") return refuse("not-a-table", { found: "xml" });
  const text = await joined(pieces);
  return format === "html" ? readPage(text, options) : { ...readJson(text, options), rows: 1 };
}

/** Reads the tables of a page. */
export async function readPage(html: string, options: ReadOptions): Promise<TextReading> {
  const { grids, findings } = await readHtmlTables(html);
  return { ...readGrids(grids, findings, options), format: "html" };
}

/** Reads a delimited text row by row, so that memory is that of the figures and not of the text. */
async function readTable(pieces: Pieces, options: ReadOptions): Promise<TextReading> {
  const findings = cappedFindings();
  let reader = rowReader(textCorner, options);
  let rows = 0;
  let isSdmx = false;
  await readDelimited(pieces, {
    begin(delimiter) {
      reader = rowReader(textCorner, { ...options, delimiter });
      return (row, figures) => {
        if (row.length > 1 || wholeText(row[0]).trim() !== "") rows++;
        if (rows < 20) isSdmx ||= sdmxRoles(row.map(String)) !== null;
        reader.take(row, figures);
      };
    },
    figures: () => reader.figures?.() ?? null,
    tell: findings.tell,
  });
  const found = reader.end();
  const format = isSdmx ? "sdmx-csv" : "csv";
  return { ...found, findings: [...findings.all(), ...found.findings], format, rows };
}

async function joined(pieces: Pieces): Promise<string> {
  let text = "";
  for await (const piece of pieces) {
    text += piece;
    if (text.length > longestDocument * 1e6) refuse("json-too-long", { limit: longestDocument });
  }
  return text;
}
