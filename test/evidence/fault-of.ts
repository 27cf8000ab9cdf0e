import { AluError } from "#error/alu-error";
import type { Fault } from "#error/fault";

/** The fault with which a question is refused; an error where it is answered. */
export function faultOf(question: () => unknown): Fault {
  try {
    question();
  } catch (error) {
    if (error instanceof AluError) return error.fault;
    throw error;
  }
  throw new Error("The question was answered");
}
