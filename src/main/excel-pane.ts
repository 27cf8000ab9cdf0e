import { version } from "#functions/support/version";
import { openPane } from "#pane/open-pane";
import { countsFrom1904, excelWorkbook } from "#workbook/excel";
import { isDark, language } from "./excel-host";
import { downloadsFrom } from "./download";
import { workerReader } from "./import-worker-reader";
import { startImportWorker } from "./import-worker-start";
import { pageReader } from "./page-reader";
import { today } from "./today";
import "./excel-pane.css";

// The pane beside Excel's workbook, in Excel's language, light or dark as Excel is.
openPane(document.getElementById("pane")!, excelWorkbook, {
  language: language(),
  dark: isDark(),
  version,
  reader: workerReader(startImportWorker, pageReader),
  downloads: downloadsFrom(ALU_ORIGINS),
  today,
  date1904: countsFrom1904,
});
