import { AluError } from "#error/alu-error";
import type { Fault } from "#error/fault";
import type { Imported } from "#import/imported";
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

/** The arrays of an import, which are handed over rather than copied; series may share them. */
export function arraysOf({ series }: Imported): ArrayBuffer[] {
  const buffers = series.flatMap(({ points: { ordinals, values, addressOf } }) =>
    [ordinals, values, addressOf.rows, addressOf.columns].map(({ buffer }) => buffer),
  );
  return [...new Set(buffers as ArrayBuffer[])];
}
