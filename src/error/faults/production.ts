import type { Place } from "../place";

/** Faults of the room `production`. `argument` is the parameter's name, which is the same in both languages. */
export interface ProductionFaults {
  "zero-divisor": { readonly argument: string };
  "below-zero": { readonly argument: string; readonly found: number };
  "not-above-zero": { readonly argument: string; readonly found: number };
  "value-lacking": { readonly argument: string };
  "percent-as-number": { readonly argument: string; readonly found: number };
  "not-a-share": { readonly argument: string; readonly found: number };
  "rate-units": { readonly rate: number; readonly limit: number };
  "ingot-above-output": { readonly output: number; readonly ingot: number };
  "group-weights-zero": { readonly group: string };
  "weight-lacking": { readonly place: Place };
  "group-lacking": { readonly place: Place };
  "rates-cover-little": { readonly covered: number; readonly limit: number; readonly group: string };
  "event-without-date": { readonly place: Place };
  "event-without-change": { readonly place: Place };
  "ledger-columns": { readonly columns: number };
  "capacity-below-zero": { readonly month: string; readonly found: number };
  "end-before-start": { readonly start: string; readonly end: string };
  "use-window": { readonly window: number; readonly months: number };
  "name-value-block": { readonly argument: string; readonly rows: number; readonly columns: number };
  "name-lacking": { readonly argument: string; readonly place: Place };
  "name-twice": { readonly argument: string; readonly name: string };
  "no-use": { readonly name: string };
  "use-lacking": { readonly name: string };
  "use-without-price": { readonly name: string };
  "price-lacking": { readonly name: string };
  "electricity-price": { readonly found: number; readonly limit: number };
  "loss-has-no-share": { readonly profit: number };
  "unknown-unit": { readonly argument: string; readonly found: string };
  "ambiguous-unit": { readonly argument: string; readonly found: string };
  "unit-kinds": { readonly from: string; readonly to: string };
  "fx-needed": { readonly from: string; readonly to: string };
}
