import type { Language } from "#words/language";
import { catalogue } from "./catalogue";
import { guides } from "./guides";
import { enumIds, enumsOf, type CustomEnum } from "./metadata-enums";
import type { Parameter, WorkbookFunction } from "./workbook-function";

/** What Excel reads of our functions: functions.json in English, functions-zh-CN.json in Chinese. */
export interface Metadata {
  /** Cells that hold errors reach a function, which answers what it can. */
  readonly allowErrorForDataTypeAny: true;
  /** Formatted numbers reach a function and come back from it. */
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly CustomEnum[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality: "matrix" };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
  readonly customEnumId?: string;
}

const ids = enumIds(catalogue);

/** Excel cuts the text of its dialogs there. */
export const descriptionLimit = 255;

/**
 * The metadata of the whole catalogue. Names are the same in every language; what is said of them is not.
 *
 * @param helpUrl  the address of the help of a function
 * @source  Microsoft, Manually create JSON metadata for custom functions
 */
export function metadata(language: Language, helpUrl: (name: string) => string): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: catalogue.map((f) => functionMetadata(f, language, helpUrl)),
    enums: enumsOf(catalogue, language),
  };
}

function functionMetadata(
  { name, parameters }: WorkbookFunction,
  language: Language,
  helpUrl: (name: string) => string,
): FunctionMetadata {
  const guide = guides[name];
  if (!guide) throw new Error(`${name} has no help, which Excel's metadata are made of`);
  return {
    id: name,
    name,
    description: shortened(guide.summary[language]),
    helpUrl: helpUrl(name),
    parameters: parameters.map((parameter) =>
      parameterMetadata(parameter, guide.parameters[parameter.name][language]),
    ),
    result: { dimensionality: "matrix" },
  };
}

function parameterMetadata(parameter: Parameter, description: string): ParameterMetadata {
  return {
    name: parameter.name,
    description: shortened(description),
    type: "any",
    dimensionality: "matrix",
    ...(parameter.optional ? { optional: true as const } : {}),
    ...(parameter.words ? { customEnumId: ids.get(parameter.words)! } : {}),
  };
}

/** The text up to the limit, ended with an ellipsis where it is longer; the help page has it whole. */
function shortened(text: string): string {
  return text.length <= descriptionLimit ? text : `${text.slice(0, descriptionLimit - 1).trimEnd()}…`;
}
