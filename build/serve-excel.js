const { spawnSync } = require("node:child_process");
const { createServer } = require("node:https");
const path = require("node:path");
const { localAddress } = require("./excel-address");
const { certificates } = require("./excel-certificates");
const sideloadWords = require("./sideload-words");
const { fileAnswerer } = require("./static-site");

// npm run excel: the site that Excel loads, at https://localhost:3443, built first.

const root = path.resolve(__dirname, "..");
const site = path.join(root, "dist");

function build() {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const args = ["--config", "build/excel-site.js", "--mode", "production", "--stats", "errors-only"];
  const { status } = spawnSync(process.execPath, [webpack, ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** Serves a folder over https to this computer only. Excel reads the functions' metadata from another origin. */
async function serveSecurely(folder, port) {
  const answer = fileAnswerer(folder);
  const server = createServer(await certificates(), (request, response) => {
    response.setHeader("access-control-allow-origin", "*");
    return answer(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

async function main() {
  build();
  await serveSecurely(site, Number(new URL(localAddress).port));
  console.log(sideloadWords(localAddress, path.join(site, "manifest.xml")));
}

main().catch((error) => {
  const taken = error.code === "EADDRINUSE";
  console.error(taken ? `${localAddress} is taken by another program, perhaps by this one` : error.message);
  process.exitCode = 1;
});
