import { refuse } from "#error/alu-error";
import type { Answer } from "#cells/answer";
import { argumentOf } from "#cells/argument";
import type { Locale } from "#cells/cell";
import type { WorkbookFunction } from "./workbook-function";

/**
 * Calls a function with arguments as a host hands them over. An argument that was left out, or is null, is
 * one; too many arguments, a required one missing, or one without a single cell, is a fault.
 */
export function call(called: WorkbookFunction, raw: readonly unknown[], locale: Locale): Answer {
  const { name, parameters, answer } = called;
  if (raw.length > parameters.length)
    refuse("too-many-arguments", { name, found: raw.length, limit: parameters.length });
  const args = parameters.map((_, i) => argumentOf(raw[i]));
  const lacking = parameters.find((parameter, i) => !parameter.optional && args[i] === null);
  if (lacking) refuse("missing-argument", { argument: lacking.name });
  const empty = parameters.find((_, i) => args[i] !== null && !args[i].some((row) => row.length > 0));
  if (empty) refuse("empty-range", { argument: empty.name });
  return answer(args, locale);
}
