import { catalogue } from "#functions/catalogue";
import { answerOf } from "#functions/rendered";
import { version } from "#functions/support/version";
import { excelWorkbook } from "#workbook/excel";
import { askDateSystem, language, locale, showsFormats } from "./excel-host";
import { excelResult, type ExcelCell } from "./excel-result";
import "./excel.css";

// First of all, so that a workbook that opens with the pane closed computes at once.
for (const called of catalogue)
  CustomFunctions.associate(called.name, (...given: unknown[]): ExcelCell[][] => {
    // The last argument is Excel's own account of the call, whether it was asked for or not.
    const args = given.slice(0, -1);
    return excelResult(answerOf(called, args, locale()), showsFormats());
  });

void Office.onReady(async ({ host }) => {
  if (host === Office.HostType.Excel) void askDateSystem();
  const { openPane } = await import(/* webpackChunkName: "pane" */ "#pane/open-pane");
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  openPane(document.getElementById("pane")!, excelWorkbook, { language: language(), dark, version });
});
