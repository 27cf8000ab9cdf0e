import { version } from "#functions/support/version";
import { openPane } from "#pane/open-pane";
import { excelWorkbook } from "#workbook/excel";
import { isDark, language } from "./excel-host";
import "./excel-pane.css";

// The pane beside Excel's workbook, in Excel's language, light or dark as Excel is.
openPane(document.getElementById("pane")!, excelWorkbook, {
  language: language(),
  dark: isDark(),
  version,
});
