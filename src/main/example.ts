import { existsSync, readFileSync } from "node:fs";
import { compare, type Print } from "./example/example-comparison";
import { panelOf } from "./example/example-panel";
import { reportOf } from "./example/example-report";
import { runExample } from "./example/example-run";

const panelFile = "../shared/series/panel_ten_indicators.csv";
const printsFile = "test/published/cnia_aluminium_prints_to_2021.json";

/** npm run example: the functions at work on real monthly statistics, through the catalogue. */
function main(): void {
  if (!existsSync(panelFile)) {
    process.stderr.write(`The example reads ${panelFile}, which is not there.\n`);
    process.exitCode = 1;
    return;
  }
  const run = runExample(panelOf(readFileSync(panelFile, "utf8")));
  const prints = JSON.parse(readFileSync(printsFile, "utf8")) as Print[];
  process.stdout.write(reportOf(run, compare(run, prints)));
}

main();
