import { openExcelPage } from "../office/excel-page";
import type { Call } from "../office/bridge";
import { check, millisecondsLater, report } from "./timing";

const calls = 10_000;

/**
 * Calls of YOY through Microsoft's runtime, beside the same calls of a function that returns its argument, and
 * of one that returns YOY's answer ready made: what remains over that is ALU's own work, the rest is the
 * runtime carrying formats and sentences.
 */
export async function benchRuntime(): Promise<void> {
  const page = await openExcelPage({ file: "taskpane.html", missing: ["pane.js"] });
  page.window.eval('CustomFunctions.associate("ECHO", (values) => values)');
  page.window.eval(
    "{ const { mappings } = CustomFunctions._association; let answer;" +
      'CustomFunctions.associate("READY", (...args) => (answer ??= mappings.YOY(...args))) }',
  );
  const cells = (k: number) => Array.from({ length: 24 }, (_, t) => [100 + t + k / calls]);
  const asked = (name: string): Call[] =>
    Array.from({ length: calls }, (_, k) => [name, [cells(k), null, null, null]] as const);
  const [yoy, echo, ready] = [asked("YOY"), asked("ECHO"), asked("READY")];
  const first = (await page.invoke(yoy.slice(0, 1)))[0].value as unknown[][];
  check(first.length === 24 && first[0].length === 1, "YOY through the runtime");
  const ours = await millisecondsLater(() => page.invoke(yoy), 5);
  const theirs = await millisecondsLater(() => page.invoke(echo), 5);
  const readyMade = await millisecondsLater(() => page.invoke(ready), 5);
  page.close();
  report(`10,000 calls of YOY on 24 cells through Office.js`, `${ours.toFixed(0)} ms`, "");
  report("  over a function that returns its argument", `${(ours / theirs).toFixed(2)} ×`, "target ≤ 1.5");
  report("  over a function that returns YOY's answer ready made", `${(ours / readyMade).toFixed(2)} ×`, "");
}
