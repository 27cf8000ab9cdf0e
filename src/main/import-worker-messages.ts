import { AluError } from "#error/alu-error";
import type { Fault } from "#error/fault";
import type { Imported, ImportedSeries } from "#import/imported";
import type { Known, Readable } from "#pane/import/reader";

/** What the pane asks of the worker. */
export interface Asked {
  readonly source: Readable;
  readonly known: Known;
}

/** What the worker tells the pane. An error keeps its fault, since a class does not travel between threads. */
export type Told =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "series"; readonly series: readonly ImportedSeries[] }
  /** The end of an import, whose series have come before. */
  | { readonly kind: "read"; readonly imported: Imported }
  | { readonly kind: "failed"; readonly fault: Fault | null; readonly message: string };

export function failureOf(error: unknown): Extract<Told, { kind: "failed" }> {
  const fault = error instanceof AluError ? error.fault : null;
  return { kind: "failed", fault, message: error instanceof Error ? error.message : String(error) };
}

/** The error again, on the other side. */
export function errorOf({ fault, message }: Extract<Told, { kind: "failed" }>): Error {
  return fault ? new AluError(fault.kind, fault.parameters) : new Error(message);
}

/** As many series go into one message as the page takes over without a pause that can be felt. */
const atOnce = 25;

/** A message with the arrays that are handed over with it rather than copied. */
export interface Parcel {
  readonly told: Told;
  readonly transfer: ArrayBuffer[];
}

/** An import in parcels: its series a few at a time, and at the end all the rest. */
export function parcelsOf(imported: Imported): readonly Parcel[] {
  const { series } = imported;
  const uses = new Map<ArrayBuffer, number>();
  for (const buffer of series.flatMap(buffersOf)) uses.set(buffer, (uses.get(buffer) ?? 0) + 1);
  const parcels: Parcel[] = [];
  for (let i = 0; i < series.length; i += atOnce) {
    const some = series.slice(i, i + atOnce);
    // An array that several series share can be handed over once only, and is copied instead.
    const transfer = some.flatMap(buffersOf).filter((buffer) => uses.get(buffer) === 1);
    parcels.push({ told: { kind: "series", series: some }, transfer });
  }
  return [...parcels, { told: { kind: "read", imported: { ...imported, series: [] } }, transfer: [] }];
}

function buffersOf({ points: { ordinals, values, addressOf } }: ImportedSeries): readonly ArrayBuffer[] {
  return [ordinals, values, addressOf.rows, addressOf.columns].map(({ buffer }) => buffer as ArrayBuffer);
}
