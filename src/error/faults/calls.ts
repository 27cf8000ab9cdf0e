/** Faults of a call that reaches ALU as a line of JSON. */
export interface CallFaults {
  "line-empty": Record<never, never>;
  "line-not-json": { readonly found: string };
  "line-not-utf8": Record<never, never>;
  "line-too-long": { readonly limit: number };
  "not-a-call": { readonly found: string };
  "no-function-name": Record<never, never>;
  "no-arguments": Record<never, never>;
  "cell-too-deep": { readonly argument: number; readonly row: number };
  defect: { readonly found: string };
}
