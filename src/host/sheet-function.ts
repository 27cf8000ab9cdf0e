import { BaseFunction, ErrorType, ErrorValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { Locale } from "#cells/cell";
import { catalogue, functionNamed } from "#functions/catalogue";
import { answerOf } from "#functions/rendered";
import type { Sentences } from "./sentences";
import { argumentOf, resultOf } from "./value-objects";

/** The name of each function of the catalogue in a formula. */
export const formulaNames: readonly string[] = catalogue.map(({ name }) => `ALU.${name}`);

/**
 * The class whose instances are the functions of the catalogue: Univer makes one a name, and each finds its function
 * by the name that it was given.
 *
 * @param locale     the reader's language now
 * @param sentences  where the sentence beside an error is kept
 */
export function sheetFunction(locale: () => Locale, sentences: Sentences): typeof BaseFunction {
  return class SheetFunction extends BaseFunction {
    // Univer answers a wrong number of arguments with a bare #N/A. ALU has a sentence for it.
    override minParams = -1;
    override maxParams = -1;
    // Ranges come as references, so that a whole column is known as one.
    override needsReferenceObject = true;

    override calculate(...args: BaseValueObject[]): BaseValueObject {
      const at = { unitId: this.unitId!, sheetId: this.subUnitId!, row: this.row, column: this.column };
      try {
        const answer = answerOf(functionNamed(this.name as string)!, args.map(argumentOf), locale());
        sentences.remember(at, answer);
        return "fault" in answer
          ? ErrorValueObject.create(answer.fault.error as ErrorType)
          : resultOf(answer.rows);
      } catch (defect) {
        // A defect of one function must not stop the calculation of the workbook.
        console.error(`${this.name}:`, defect);
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
  };
}
