const commandLine = require("./build/command-line");
const excelSite = require("./build/excel-site");
const browserWorkbook = require("./build/browser-workbook");

/** One build a host: the site that Excel loads, the browser workbook, and the command line. */
module.exports = [...excelSite, browserWorkbook, commandLine];
