import { fstatSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { version } from "#functions/support/version";
import type { Both } from "#words/language";
import { callLines } from "./call-lines";
import { commandOf, type Command } from "./command-line-options";
import { help } from "./command-line-words";
import { functionList, functionTable } from "./function-table";
import { importFiles } from "./import-files";

/** The command line of ALU: dist/alu.cjs. */
async function main(words: readonly string[]): Promise<void> {
  const command = commandOf(words);
  if ("wrong" in command) {
    const language = words.includes("zh") || words.includes("--lang=zh") ? "zh" : "en";
    return stop(2, command.wrong, language);
  }
  try {
    await pipeline(outputOf(command), process.stdout);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // A reader such as `head` that has seen enough closes the pipe; that is no failure.
    if (code !== "EPIPE") stop(1, failure(message), command.language);
  }
}

function outputOf(command: Command): AsyncIterable<string> | string[] {
  const { language, date1904 } = command;
  switch (command.does) {
    case "call":
      return callLines(input(), { language, date1904 });
    case "functions":
      return [
        command.json ? `${JSON.stringify(functionList(language), null, 2)}\n` : functionTable(language),
      ];
    case "import":
      return importFiles(command, (why) => stop(1, why, language));
    case "help":
      return [help[language]];
    case "version":
      return [`${version}\n`];
  }
}

/** Standard input. Node reads a folder as an input without lines, which would pass for success. */
function input(): AsyncIterable<Uint8Array> {
  if (fstatSync(0).isDirectory()) throw new Error("EISDIR: the input is a folder");
  return process.stdin as AsyncIterable<Buffer>;
}

function failure(message: string): Both {
  return { en: `Input or output failed: ${message}`, zh: `输入或输出失败：${message}` };
}

function stop(exitCode: number, why: Both, language: keyof Both): void {
  process.stderr.write(`alu: ${why[language]}\n`);
  process.exitCode = exitCode;
}

void main(process.argv.slice(2));
