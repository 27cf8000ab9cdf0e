import type { Sentences } from "../sentences";

/** Stands in the functions' script for sentences that no function says. */
const none: Sentences<object> = {};
export const workbookFaults = none;
export const callFaults = none;
export const importFileFaults = none;
export const importTextFaults = none;
export const importWorkbookFaults = none;
export const importCellFaults = none;
export const understandingFaults = none;
