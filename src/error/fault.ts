import type { CalendarFaults } from "./faults/calendar";
import type { CallFaults } from "./faults/calls";
import type { CellFaults } from "./faults/cells";
import type { ChangeFaults } from "./faults/change";
import type { CompositeFaults } from "./faults/composite";
import type { EvidenceFaults } from "./faults/evidence";
import type { ImportCellFaults } from "./faults/import-cells";
import type { ImportFileFaults } from "./faults/import-files";
import type { ImportTextFaults } from "./faults/import-text";
import type { ImportWorkbookFaults } from "./faults/import-workbooks";
import type { ImportWritingFaults } from "./faults/import-writing";
import type { ProductionFaults } from "./faults/production";
import type { ProsperityFaults } from "./faults/prosperity";
import type { UnderstandingFaults } from "./faults/understanding";
import type { WorkbookFaults } from "./faults/workbook";

/** Everything that can be wrong with a question put to ALU, and what its sentence needs to know. */
export interface Faults
  extends
    CellFaults,
    CallFaults,
    CalendarFaults,
    ChangeFaults,
    ProductionFaults,
    CompositeFaults,
    ProsperityFaults,
    EvidenceFaults,
    WorkbookFaults,
    ImportFileFaults,
    ImportTextFaults,
    ImportWorkbookFaults,
    ImportCellFaults,
    ImportWritingFaults,
    UnderstandingFaults {}

export type FaultKind = keyof Faults;

/** A fault is a key with parameters; `words` has its sentence in both languages. */
export type Fault = {
  [K in FaultKind]: { readonly kind: K; readonly parameters: Faults[K] };
}[FaultKind];

/** The fault of this kind. */
export function fault<K extends FaultKind>(kind: K, parameters: Faults[K]): Fault {
  return { kind, parameters } as Fault;
}
