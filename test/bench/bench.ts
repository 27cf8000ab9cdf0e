import { benchBundles } from "./bundles";
import { benchImportXlsx } from "./import-xlsx";
import { benchImportCsv } from "./import-csv";
import { benchProsperity } from "./prosperity";
import { benchReading } from "./reading";
import { benchRuntime } from "./runtime";
import { benchYearOnYear } from "./year-on-year";

/** Speed and size, each beside its target, in one run. Nothing here passes or fails. */
async function bench(): Promise<void> {
  benchYearOnYear();
  benchReading();
  benchProsperity();
  benchBundles();
  await benchImportXlsx();
  await benchImportCsv();
  await benchRuntime();
}

void bench();
