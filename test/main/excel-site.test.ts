import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { callFaults } from "#words/faults/calls";
import { importCellFaults } from "#words/faults/import-cells";
import { importFileFaults } from "#words/faults/import-files";
import { understandingFaults } from "#words/faults/understanding";
import { workbookFaults } from "#words/faults/workbook";
import { contentPolicy, officeScript } from "../../build/excel-address";

const root = resolve(__dirname, "../..");
const page = readFileSync(join(root, "dist/taskpane.html"), "utf8");

test("no function answers with a fault whose sentence is left out of the functions' script", () => {
  const above = ["pane", "host", "workbook", "import", "main", "error", "words"];
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !above.includes(file.split("/")[0]))
    .map((file) => [file, readFileSync(join(root, "src", file), "utf8")] as const);
  expect(sources.length).toBeGreaterThan(100);
  const kinds = Object.keys({
    ...callFaults,
    ...workbookFaults,
    ...importCellFaults,
    ...importFileFaults,
    ...understandingFaults,
  });
  const said = sources.flatMap(([file, text]) =>
    kinds.filter((kind) => text.includes(`"${kind}"`)).map((kind) => `${file}: ${kind}`),
  );
  expect(said).toEqual([]);
});

test("the page allows Microsoft's scripts and its own, and nothing inline or from elsewhere", () => {
  const policy = contentPolicy(officeScript());
  expect(page).toContain(policy);
  expect(policy).not.toMatch(/unsafe|\*|http:/);
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(page).not.toMatch(/<script>|<style|\son\w+=|\sstyle=/);
});

test("Office.js comes first, the functions second, and the pane with neither", () => {
  const scripts = [...page.matchAll(/<script src="?([^">\s]+)/g)].map(([, address]) => address.split("?")[0]);
  expect(scripts).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "functions.js"]);
});

test("a build for tenants of 21Vianet takes Office.js from where they reach it, and allows that alone", () => {
  const office = officeScript("21vianet");
  expect(office).toBe("https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js");
  expect(contentPolicy(office)).toContain(
    "script-src 'self' https://appsforoffice.cdn.partner.office365.cn;",
  );
  expect(contentPolicy(office)).not.toContain("microsoft.com");
  expect(() => officeScript("mars")).toThrow(/world, 21vianet/);
});

test("help has a page for every function that Excel is told of", () => {
  for (const [metadata, folder] of [
    ["functions.json", "help/en"],
    ["functions-zh-CN.json", "help/zh-CN"],
  ]) {
    const { functions } = JSON.parse(readFileSync(join(root, "dist", metadata), "utf8")) as {
      functions: { helpUrl: string }[];
    };
    const pages = readdirSync(join(root, "dist", folder)).map(
      (file) => `https://localhost:3443/${folder}/${file}`,
    );
    expect(pages).toEqual(expect.arrayContaining(functions.map(({ helpUrl }) => helpUrl)));
  }
});
