import { AluError } from "#error/alu-error";
import type { Fault } from "#error/fault";
import { fault } from "#error/fault";
import { isFault, type Answer, type AnswerCell, type Format } from "#cells/answer";
import type { Locale } from "#cells/cell";
import { call } from "./call";
import type { WorkbookFunction } from "./workbook-function";
import { errorCode, sentence } from "#words/sentence";
import type { ErrorCode } from "#words/sentences";

/** A faulty cell, or a faulty answer, in the reader's language. */
export interface RenderedFault {
  readonly error: ErrorCode;
  readonly message: string;
}

export type RenderedCell =
  number | string | boolean | { readonly value: number; readonly format: Format } | RenderedFault;

/** What a function answered, with every fault told in the reader's language. */
export type Rendered =
  { readonly rows: readonly (readonly RenderedCell[])[] } | { readonly fault: RenderedFault };

/**
 * Calls a function and renders its answer. Every host answers through here, and nothing else catches an `AluError`; whatever else
 * is thrown is a defect of ALU and goes on to the host.
 */
export function answerOf(called: WorkbookFunction, raw: readonly unknown[], locale: Locale): Rendered {
  let answer: Answer;
  try {
    answer = call(called, raw, locale);
  } catch (error) {
    if (error instanceof AluError) return { fault: renderedFault(error.fault, locale) };
    throw error;
  }
  return { rows: answer.map((row) => row.map((cell) => renderedCell(cell, locale))) };
}

function renderedCell(cell: AnswerCell, locale: Locale): RenderedCell {
  if (typeof cell === "object" && isFault(cell)) return renderedFault(cell, locale);
  const number = typeof cell === "object" ? cell.value : cell;
  if (typeof number === "number" && !Number.isFinite(number))
    return renderedFault(fault("no-value", {}), locale);
  return cell;
}

/** A fault in the reader's language. */
export function renderedFault(wrong: Fault, { language }: Locale): RenderedFault {
  return { error: errorCode(wrong), message: sentence(wrong, language) };
}
