import { parseArgs } from "node:util";
import type { Both, Language } from "#words/language";

/** What the command line asks for. */
export interface Command {
  readonly does: "call" | "functions" | "help" | "version";
  readonly language: Language;
  readonly date1904: boolean;
  readonly json: boolean;
}

/** A command line that cannot be understood, in one sentence. */
export interface Misunderstood {
  readonly wrong: Both;
}

const options = {
  lang: { type: "string" },
  date1904: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** The options that belong to one command only. */
const belongs: Readonly<Record<string, string>> = { date1904: "call", json: "functions" };

/**
 * Reads the words after `alu`.
 *
 * @example  commandOf(["functions", "--lang", "zh"]).language  // "zh"
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
  const common = { language: lang as Language, date1904: date1904 === true, json: json === true };
  if (values.help) return { does: "help", ...common };
  if (values.version) return { does: "version", ...common };
  const [does, extra] = positionals;
  const wrong = wrongCommand(does, extra) ?? misplaced(does, values);
  return wrong ? { wrong } : { does: does as "call" | "functions", ...common };
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
  if (name === "lang")
    return value === "en" || value === "zh"
      ? null
      : {
          en: `--lang must be en or zh and is ${value ?? "missing"}`,
          zh: `--lang 须为 en 或 zh，现为 ${value ?? "空"}`,
        };
  return value === undefined ? null : { en: `${rawName} takes no value`, zh: `${rawName} 不带值` };
}

function wrongCommand(does: string | undefined, extra: string | undefined): Both | null {
  if (does === undefined)
    return {
      en: "Say what to do, call or functions, see alu --help",
      zh: "请写明命令 call 或 functions，见 alu --help",
    };
  if (does !== "call" && does !== "functions")
    return { en: `There is no command "${does}", see alu --help`, zh: `没有命令“${does}”，见 alu --help` };
  return extra === undefined
    ? null
    : {
        en: `alu ${does} takes no further word and was given "${extra}"`,
        zh: `alu ${does} 后不应再有“${extra}”`,
      };
}

function misplaced(does: string | undefined, values: Readonly<Record<string, unknown>>): Both | null {
  const stray = Object.keys(values).find((name) => name in belongs && belongs[name] !== does);
  return stray === undefined
    ? null
    : {
        en: `--${stray} belongs to alu ${belongs[stray]}, not to alu ${does}`,
        zh: `--${stray} 用于 alu ${belongs[stray]}，不用于 alu ${does}`,
      };
}
