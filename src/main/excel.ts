import { catalogue } from "#functions/catalogue";
import { answerOf } from "#functions/rendered";
import { version } from "#functions/support/version";
import { countsFrom1904, recalculate } from "#workbook/excel";
import { language, locale, showsFormats, startsDatesIn1904 } from "./excel-host";
import { excelResult, type ExcelCell } from "./excel-result";

// First of all, so that a workbook that opens with the pane closed computes at once.
for (const called of catalogue)
  CustomFunctions.associate(called.name, (...given: unknown[]): ExcelCell[][] => {
    // The last argument is Excel's own account of the call, whether it was asked for or not.
    const args = given.slice(0, -1);
    return excelResult(answerOf(called, args, locale()), showsFormats());
  });

void Office.onReady(({ host }) => {
  // An Excel that does not tell its system of dates is taken to count from 1900, as nearly all do.
  if (host === Office.HostType.Excel) askDateSystem().catch(() => undefined);
  loadPane(document.getElementById("pane")!);
});

/** Asks once from which year the workbook counts; one that counts from 1904 is then calculated again. */
async function askDateSystem(): Promise<void> {
  if (!(await countsFrom1904())) return;
  startsDatesIn1904();
  await recalculate();
}

/** The pane is a script of its own, which functions do not wait for. */
function loadPane(element: HTMLElement): void {
  const script = document.createElement("script");
  script.src = `pane.js?v=${version}`;
  script.onerror = () => (element.textContent = paneLost[language()]);
  document.head.append(script);
}

const paneLost = {
  en: "The pane could not be loaded. ALU's functions go on computing; open the pane again to try once more.",
  zh: "窗格未能载入。ALU 函数仍可照常计算；请重新打开窗格再试。",
};
