import { parseArgs } from "node:util";
import type { Answers } from "#import/question";
import type { Both, Language } from "#words/language";
import { wrongValue } from "./option-values";

/** What the command line asks for. */
export interface Command {
  readonly does: "call" | "functions" | "import" | "help" | "version";
  readonly language: Language;
  readonly date1904: boolean;
  readonly json: boolean;
  /** import: the files, in order; "-" is standard input. */
  readonly files: readonly string[];
  /** import: what the reader knows of ambiguous cells beforehand. */
  readonly answers: Answers;
}

/** A command line that cannot be understood, in one sentence. */
export interface Misunderstood {
  readonly wrong: Both;
}

const options = {
  lang: { type: "string" },
  date1904: { type: "boolean" },
  json: { type: "boolean" },
  dates: { type: "string" },
  decimal: { type: "string" },
  year: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** The options that belong to some commands only. */
const belongs: Readonly<Record<string, readonly string[]>> = {
  date1904: ["call"],
  json: ["functions", "import"],
  dates: ["import"],
  decimal: ["import"],
  year: ["import"],
};

const commands = ["call", "functions", "import"];

/**
 * Reads the words after `alu`.
 *
 * @example  commandOf(["functions", "--lang", "zh"]).language  // "zh"
 * @example  commandOf(["import", "panel.csv", "--year", "2025"]).answers.year  // 2025
 */
export function commandOf(words: readonly string[]): Command | Misunderstood {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    const wrong = token.kind === "option" ? wrongOption(token) : null;
    if (wrong) return { wrong };
  }
  const { lang = "en", date1904 = false, json = false } = values;
  const [does, ...files] = positionals;
  const language = lang as Language;
  const common = {
    language,
    date1904: date1904 === true,
    json: json === true,
    files,
    answers: answers(values),
  };
  if (values.help) return { does: "help", ...common };
  if (values.version) return { does: "version", ...common };
  const wrong = wrongCommand(does, files) ?? misplaced(does, values);
  return wrong ? { wrong } : { does: does as "call" | "functions" | "import", ...common };
}

function answers({ dates, decimal, year }: Readonly<Record<string, unknown>>): Answers {
  return {
    ...(typeof dates === "string" && { dateOrder: dates as NonNullable<Answers["dateOrder"]> }),
    ...(typeof decimal === "string" && { decimalMark: decimal as NonNullable<Answers["decimalMark"]> }),
    ...(typeof year === "string" && { year: Number(year) }),
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function wrongOption({ name, rawName, value }: OptionToken): Both | null {
  if (!Object.hasOwn(options, name))
    return {
      en: `There is no option ${rawName}, see alu --help`,
      zh: `没有选项 ${rawName}，见 alu --help`,
    };
  if (options[name as keyof typeof options].type === "string") return wrongValue(name, value);
  return value === undefined ? null : { en: `${rawName} takes no value`, zh: `${rawName} 不带值` };
}

function wrongCommand(does: string | undefined, more: readonly string[]): Both | null {
  if (does === undefined)
    return {
      en: "Say what to do, call, functions or import, see alu --help",
      zh: "请写明命令 call、functions 或 import，见 alu --help",
    };
  if (!commands.includes(does))
    return { en: `There is no command "${does}", see alu --help`, zh: `没有命令“${does}”，见 alu --help` };
  if (does === "import") return wrongFiles(more);
  return more.length === 0
    ? null
    : {
        en: `alu ${does} takes no further word and was given "${more[0]}"`,
        zh: `alu ${does} 后不应再有“${more[0]}”`,
      };
}

function wrongFiles(files: readonly string[]): Both | null {
  if (files.length === 0)
    return {
      en: "Name the files to import, or - for standard input, see alu --help",
      zh: "请写明要导入的文件，标准输入写 -，见 alu --help",
    };
  return files.filter((file) => file === "-").length > 1
    ? { en: "Standard input, -, can be read once only", zh: "标准输入 - 只能读取一次" }
    : null;
}

function misplaced(does: string | undefined, values: Readonly<Record<string, unknown>>): Both | null {
  const stray = Object.keys(values).find((name) => name in belongs && !belongs[name].includes(does ?? ""));
  if (stray === undefined) return null;
  const owners = belongs[stray].map((owner) => `alu ${owner}`);
  return {
    en: `--${stray} belongs to ${owners.join(" and ")}, not to alu ${does}`,
    zh: `--${stray} 用于 ${owners.join(" 和 ")}，不用于 alu ${does}`,
  };
}
