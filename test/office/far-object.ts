/** An object at the far end of the wire: what identifies it, and what may be read, set and called. */
export interface FarObject {
  /** Sent when it is first named; the client then names it so: an id, or a reference that the host keeps. */
  readonly known?: { readonly Id?: string; readonly _ReferenceId?: string };
  readonly read?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly part?: Readonly<Record<string, () => FarObject>>;
  readonly call?: Readonly<Record<string, (...args: never[]) => FarObject | void>>;
  /** Of a collection: the object of this key, and all of them. */
  readonly item?: (key: string) => FarObject;
  readonly items?: () => readonly FarObject[];
}

/** What Excel answers in the place of an object that does not exist, where it was asked for "or null". */
export const nullObject: FarObject = {};

/** Stops a request as Excel does, with one of its codes. */
export function hostRefuses(code: string): never {
  throw Object.assign(new Error(code), { code });
}
