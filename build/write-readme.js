const { readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { requireTypeScript } = require("./require-typescript");

/** Writes the README's table of functions from the catalogue. */
const readme = path.resolve(__dirname, "../README.md");
const { withFunctionTable } = requireTypeScript("main/help/readme-table.ts").exports;
writeFileSync(readme, withFunctionTable(readFileSync(readme, "utf8")));
