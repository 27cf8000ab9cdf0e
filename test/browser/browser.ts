import { existsSync } from "node:fs";
import { join } from "node:path";
import type Packed from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

/** Where Chrome, Edge and Chromium are installed on Linux, Mac and Windows. */
function installed(): string | undefined {
  const {
    ProgramFiles = "",
    "ProgramFiles(x86)": x86 = "",
    LOCALAPPDATA = "",
    CHROME_PATH = "",
  } = process.env;
  return [
    CHROME_PATH,
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...[ProgramFiles, x86, LOCALAPPDATA].flatMap((folder) =>
      folder === ""
        ? []
        : [
            join(folder, "Google/Chrome/Application/chrome.exe"),
            join(folder, "Microsoft/Edge/Application/msedge.exe"),
          ],
    ),
  ].find((file) => file !== "" && existsSync(file));
}

/**
 * Starts a browser with a fresh profile: one that is installed, else the Chromium of an npm package, for a Linux computer
 * that has none. It asks nothing of the network by itself.
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: installed() ?? (await unpacked()),
    headless: true,
    args: [
      // Chromium refuses to start its sandbox for root, as in a container.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
      "--disable-gpu",
    ],
  });
}

/** The Chromium of the npm package, with the libraries that it needs: a machine with only Node may lack them. */
async function unpacked(): Promise<string> {
  // The package brings its libraries along only where it is told so before it is loaded.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would be loaded too early
  const packed = require("@sparticuz/chromium") as typeof Packed;
  return packed.executablePath();
}
