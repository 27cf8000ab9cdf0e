import { readFileSync, writeFileSync } from "node:fs";
import chromium from "@sparticuz/chromium";
import { chromium as browsers } from "playwright-core";

/** Draws assets/icon-<size>.png from assets/source. Run once after a change of a drawing: node build/draw-icons.mjs */
const sources = {
  16: "icon-16",
  20: "icon-20",
  24: "icon-24",
  32: "icon-32",
  40: "icon-32",
  48: "icon",
  64: "icon",
  80: "icon",
  128: "icon",
};

const browser = await browsers.launch({
  executablePath: await chromium.executablePath(),
  args: ["--no-sandbox", "--disable-background-networking"],
});
const page = await browser.newPage();
for (const [size, source] of Object.entries(sources)) {
  const drawing = readFileSync(new URL(`../assets/source/${source}.svg`, import.meta.url), "utf8");
  const side = Number(size);
  await page.setViewportSize({ width: side, height: side });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${side}px }</style>${drawing}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  writeFileSync(new URL(`../assets/icon-${size}.png`, import.meta.url), picture);
}
await browser.close();
