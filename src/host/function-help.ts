import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { catalogue } from "#functions/catalogue";
import { guides } from "#functions/guides";
import type { Parameter } from "#functions/workbook-function";
import type { Language } from "#words/language";

/** What Univer shows while a formula is typed: each function's summary, and the meaning of its arguments. */
export function functionHelp(language: Language): IFunctionInfo[] {
  return catalogue.map(({ name, parameters }) => {
    const guide = guides[name];
    return {
      functionName: `ALU.${name}`,
      functionType: FunctionType.User,
      description: guide?.summary[language] ?? "",
      abstract: guide?.summary[language] ?? "",
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: guide?.parameters[parameter.name]?.[language] ?? "",
        example: exampleOf(parameter, language),
        require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: BooleanNumber.FALSE,
      })),
    };
  });
}

function exampleOf({ name, words }: Parameter, language: Language): string {
  if (words) return `"${Object.values(words)[0][language]}"`;
  return name === "dates" ? "A2:A25" : "B2:B25";
}
