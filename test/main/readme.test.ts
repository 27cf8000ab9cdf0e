import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { withFunctionTable } from "#main/help/readme-table";

test("the README's table of functions is the catalogue's", () => {
  const readme = readFileSync(resolve(__dirname, "../../README.md"), "utf8");
  expect(readme).toContain("<!-- functions -->");
  // A difference is mended by `npm run readme`.
  expect(readme).toBe(withFunctionTable(readme));
});
