const { spawn, spawnSync } = require("node:child_process");
const { existsSync, readdirSync, statSync, utimesSync } = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { serve } = require("./static-site");

// npm start: the browser workbook at http://localhost:3000, built first where it is missing or older than its source.

const root = path.resolve(__dirname, "..");
const site = path.join(root, "dist");
const page = path.join(site, "index.html");

/** When the youngest file of a folder, or a file, was written. */
function newest(place) {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

function isBuilt() {
  if (!existsSync(page)) return false;
  const sources = ["src", "build", "webpack.config.js", "package.json"].map((name) => path.join(root, name));
  return Math.max(...sources.map(newest)) <= statSync(page).mtimeMs;
}

function build() {
  console.log("Building, a minute the first time…  正在构建，第一次约需一分钟…");
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const args = [webpack, "--mode", "production", "--stats", "errors-only"];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  // webpack leaves a file alone whose content is the same; its time says that it is up to date.
  const now = new Date();
  utimesSync(page, now, now);
}

/** Opens the default browser, where there is a person to see it. */
function show(address) {
  const { platform, env } = process;
  if (platform === "linux" && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [command, ...args] =
    platform === "win32" ? ["cmd", "/c", "start", ""] : [platform === "darwin" ? "open" : "xdg-open"];
  const opening = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  // Without such a command the address on the screen will do.
  opening.on("error", () => undefined).unref();
}

async function start() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "3000" },
      open: { type: "boolean", default: !process.env.CI },
    },
    allowNegative: true,
  });
  if (!isBuilt()) build();
  const { port } = values;
  const address = `http://localhost:${port}`;
  try {
    await serve(site, Number(port));
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(`Port ${port} is taken by another program: npm start -- --port ${Number(port) + 1}`);
    console.error(`端口 ${port} 已被其他程序占用：npm start -- --port ${Number(port) + 1}`);
    process.exit(1);
  }
  console.log(`The workbook is open at ${address}  (Ctrl+C to stop)`);
  console.log(`工作簿地址：${address}  （按 Ctrl+C 停止）`);
  if (values.open) show(address);
}

void start();
