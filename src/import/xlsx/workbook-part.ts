import type { Attributes, XmlTaker } from "./xml-reader";
import { unescaped } from "./escaped-text";

/** What the main part of a workbook says. */
export interface WorkbookPart {
  readonly sheets: SheetEntry[];
  date1904: boolean;
}

export interface SheetEntry {
  readonly name: string;
  /** Of the relationship that leads to its part. */
  readonly relationship: string;
  /** "hidden": its reader can show it. "veryHidden": only a program can, and programs keep their own there. */
  readonly state: "visible" | "hidden" | "veryHidden";
}

/** Reads the main part into `workbook`. */
export function workbookTaker(workbook: WorkbookPart): XmlTaker {
  return {
    open: (name, attributes) => {
      if (name === "workbookPr") workbook.date1904 = /^(1|true|on)$/.test(attributes["date1904"] ?? "");
      if (name === "sheet" && attributes["name"] !== undefined) workbook.sheets.push(sheetEntry(attributes));
    },
  };
}

function sheetEntry(attributes: Attributes): SheetEntry {
  const id = Object.keys(attributes).find((key) => key.endsWith(":id"));
  const { state } = attributes;
  return {
    name: unescaped(attributes["name"]),
    relationship: id === undefined ? "" : attributes[id],
    state: state === "hidden" || state === "veryHidden" ? state : "visible",
  };
}
