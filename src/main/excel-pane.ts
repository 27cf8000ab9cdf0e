import { version } from "#functions/support/version";
import { openPane } from "#pane/open-pane";
import { excelWorkbook } from "#workbook/excel";
import { language } from "./excel-host";
import "./excel-pane.css";

// The pane beside Excel's workbook, in Excel's language, light or dark as the computer is.
openPane(document.getElementById("pane")!, excelWorkbook, {
  language: language(),
  dark: matchMedia("(prefers-color-scheme: dark)").matches,
  version,
});
