import { fault, type Fault, type FaultKind, type Faults } from "./fault";

/** The one error ALU throws: a kind with its parameters. `main` renders it in the reader's language. */
export class AluError extends Error {
  readonly fault: Fault;

  constructor(kind: FaultKind, parameters: Faults[FaultKind]) {
    super(kind);
    this.name = "AluError";
    this.fault = fault(kind, parameters);
  }
}

/** Stops the calculation with a fault of the whole question. */
export function refuse<K extends FaultKind>(kind: K, parameters: Faults[K]): never {
  throw new AluError(kind, parameters);
}
