import { wholeText, type Cell } from "#cells/cell";
import { refuse } from "#error/alu-error";
import type { ParserOptions, Handler } from "htmlparser2";
import { cellShown } from "./cell-shown";
import { mostCells, tableCells, type TableCells } from "./table-cells";

/** A table of a page. */
export interface PageTable {
  readonly caption: string | null;
  readonly rows: readonly (readonly Cell[])[];
  /** True where other tables stand in it: it may do no more than arrange them. */
  readonly holdsTables: boolean;
}

/** As deep as anything written by people or programs goes; each level costs the parser time. */
const deepest = 5_000;

/** As long as the text of a cell can be in Excel. */
const longestText = 32_767;

/** What stands in these is never shown as text. */
const unseen = new Set(
  "script style template noscript head title textarea select iframe object svg math".split(" "),
);

/** Elements that begin on a line of their own, so that words before and after do not run together. */
const apart = new Set("br p div li h1 h2 h3 h4 h5 h6 hr".split(" "));

interface OpenTable {
  readonly cells: TableCells;
  readonly place: number;
  caption: string;
  holdsTables: boolean;
  /** The cell or caption whose text is being read. */
  within: { readonly name: string; readonly attributes: Attributes } | null;
  text: string;
}

type Attributes = Readonly<Record<string, string>>;

export const parserOptions: ParserOptions = { decodeEntities: true, lowerCaseTags: true };

/** Collects the tables of a page while it is parsed, in the order in which they begin. */
export function pageTables(): { readonly handler: Partial<Handler>; readonly tables: () => PageTable[] } {
  const found: (PageTable | undefined)[] = [];
  const open: OpenTable[] = [];
  const budget = { left: mostCells };
  let depth = 0;
  let begun = 0;
  // The depth of the outermost element that is not shown; 0 where all is shown.
  let hidden = 0;
  const handler: Partial<Handler> = {
    onopentag: (name, attributes) => {
      if (++depth > deepest) refuse("html-too-deep", { limit: deepest });
      if (hidden === 0 && isHidden(name, attributes)) hidden = depth;
      if (hidden > 0) return;
      const table = open.at(-1);
      if (name === "table") {
        if (table) table.holdsTables = true;
        open.push(openTable(budget, begun++));
      } else if (table) openWithin(table, name, attributes);
    },
    ontext: (text) => {
      const table = open.at(-1);
      if (hidden === 0 && table?.within && table.text.length < longestText)
        table.text += text.slice(0, longestText - table.text.length);
    },
    onclosetag: (name) => {
      if (hidden === 0) close(name);
      else if (hidden === depth) hidden = 0;
      depth--;
    },
  };
  const close = (name: string): void => {
    const table = open.at(-1);
    if (!table) return;
    if (name === table.within?.name) closeCell(table);
    else if (name === "thead" || name === "tbody" || name === "tfoot") table.cells.endOfGroup();
    else if (name === "table") {
      if (table.within) closeCell(table);
      found[table.place] = pageTable(open.pop()!);
    } else if (apart.has(name)) table.text += " ";
  };
  return { handler, tables: () => found.filter((table) => table !== undefined) };
}

function openTable(budget: { left: number }, place: number): OpenTable {
  return { cells: tableCells(budget), place, caption: "", holdsTables: false, within: null, text: "" };
}

function openWithin(table: OpenTable, name: string, attributes: Attributes): void {
  if (name === "tr") {
    if (table.within) closeCell(table);
    table.cells.row();
  } else if (name === "td" || name === "th" || name === "caption") {
    if (table.within) closeCell(table);
    table.within = { name, attributes };
    table.text = "";
  } else if (apart.has(name)) table.text += " ";
}

function closeCell(table: OpenTable): void {
  const { name, attributes } = table.within!;
  table.within = null;
  const value = cellShown(table.text, attributes["x:num"] ?? attributes["sdval"]);
  if (name === "caption") table.caption = wholeText(value);
  else table.cells.cell(value, span(attributes["colspan"]), span(attributes["rowspan"]));
}

function span(claimed: string | undefined): number {
  return claimed === undefined ? 1 : Number(claimed);
}

function pageTable({ cells, caption, holdsTables }: OpenTable): PageTable {
  return { caption: caption || null, rows: cells.rows(), holdsTables };
}

function isHidden(name: string, { hidden, style }: Attributes): boolean {
  if (unseen.has(name) || hidden !== undefined) return true;
  return style !== undefined && /(display\s*:\s*none|visibility\s*:\s*(hidden|collapse))/i.test(style);
}
