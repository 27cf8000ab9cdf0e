/** Faults of the room `calendar`. */
export interface CalendarFaults {
  /** `perYear` is the frequency found: 4 for quarters, 2 for halves, 1 for years. */
  "needs-monthly": { readonly need: string; readonly perYear: number };
}
