import { parse } from "papaparse";

/** Rows of a panel as a workbook would hold them: a header, months as text, blanks as null. */
export type PanelCells = (string | number | null)[][];

/** Reads a comma-separated panel; lines that begin with # are remarks, and an empty field is a blank. */
export function panelOf(csv: string): PanelCells {
  const { data } = parse<string[]>(csv, { delimiter: ",", comments: "#", skipEmptyLines: true });
  return data.map((row, r) => row.map((text, c) => cellOf(text, r === 0 || c === 0)));
}

function cellOf(text: string, isName: boolean): string | number | null {
  if (text === "") return null;
  return isName ? text : Number(text);
}

/** The month column with one other, as a function of one series takes it. */
export function seriesOf(panel: PanelCells, name: string): PanelCells {
  const c = panel[0].indexOf(name);
  if (c < 0) throw new Error(`the panel has no column "${name}"`);
  return panel.map((row) => [row[0], row[c]]);
}
