import type { MalformedCase } from "./case";
import { cellCases } from "./cell-cases";
import { fileCases } from "./file-cases";
import { jsonCases } from "./json-cases";
import { textCases } from "./text-cases";

/** Every file that is not as it should be. */
export const malformedCases: readonly MalformedCase[] = [
  ...textCases,
  ...cellCases,
  ...jsonCases,
  ...fileCases,
];
