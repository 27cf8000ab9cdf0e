import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** The built command line, which these tests run as a person would. */
export const alu = resolve(__dirname, "../../dist/alu.cjs");

/** Stops with a sentence where nothing has been built. */
export function needsBuild(): void {
  if (!existsSync(alu)) throw new Error("dist/alu.cjs is missing: run npm run build first");
}

/** What a run printed, and how it ended. */
export interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Runs `alu` with these words and this input. */
export function run(words: readonly string[], input: string | Uint8Array = ""): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [alu, ...words], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { out: stdout, err: stderr, code: status };
}

/** The answers to lines of input. */
export function answers(input: string | Uint8Array, ...words: readonly string[]): unknown[] {
  const { out, code } = run(["call", ...words], input);
  expect(code).toBe(0);
  return out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

/** Starts `alu` with flags for Node, to write to it and read from it piece by piece. */
export function start(words: readonly string[], flags: readonly string[] = []) {
  return spawn(process.execPath, [...flags, alu, ...words], { stdio: ["pipe", "pipe", "pipe"] });
}
