import type { Fault, Faults } from "#error/fault";
import { calendarFaults } from "./faults/calendar";
import { callFaults } from "./faults/calls";
import { cellFaults } from "./faults/cells";
import { changeFaults } from "./faults/change";
import { compositeFaults } from "./faults/composite";
import { evidenceFaults } from "./faults/evidence";
import { importCellFaults } from "./faults/import-cells";
import { importFileFaults } from "./faults/import-files";
import { importTextFaults } from "./faults/import-text";
import { importWorkbookFaults } from "./faults/import-workbooks";
import { importWritingFaults } from "./faults/import-writing";
import { productionFaults } from "./faults/production";
import { prosperityFaults } from "./faults/prosperity";
import { understandingFaults } from "./faults/understanding";
import { workbookFaults } from "./faults/workbook";
import type { Language } from "./language";
import type { ErrorCode, Sentences } from "./sentences";

const sentences: Sentences<Faults> = {
  ...cellFaults,
  ...callFaults,
  ...calendarFaults,
  ...changeFaults,
  ...productionFaults,
  ...compositeFaults,
  ...prosperityFaults,
  ...evidenceFaults,
  ...workbookFaults,
  ...importFileFaults,
  ...importTextFaults,
  ...importWorkbookFaults,
  ...importCellFaults,
  ...importWritingFaults,
  ...understandingFaults,
};

/** The one sentence of a fault, in the reader's language. */
export function sentence({ kind, parameters }: Fault, language: Language): string {
  const write = sentences[kind][language] as (parameters: object) => string;
  return write(parameters);
}

/** The error code that stands in the cell. */
export function errorCode({ kind }: Fault): ErrorCode {
  return sentences[kind].code;
}
