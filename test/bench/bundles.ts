import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { catalogue } from "#functions/catalogue";
import { report } from "./timing";

const dist = resolve(__dirname, "../../dist");

/** Sizes of what Excel and the browser load, as they travel. */
export function benchBundles(): void {
  for (const [file, target] of [
    ["functions.js", `target ≤ 60 KB with 58 functions (now ${catalogue.length})`],
    ["functions.json", ""],
    ["functions-zh-CN.json", ""],
    ["alu.cjs", ""],
  ]) {
    const path = resolve(dist, file);
    const figure = existsSync(path)
      ? `${(gzipSync(readFileSync(path), { level: 9 }).length / 1000).toFixed(1)} KB gzipped`
      : "not built";
    report(`dist/${file}`, figure, target);
  }
}
