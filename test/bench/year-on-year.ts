import { spawnSync } from "node:child_process";
import { month } from "#calendar/period";
import { yearOnYear } from "#change/year-on-year";
import { check, milliseconds, report } from "./timing";

const n = 1_000_000;

/** YOY over a million points, beside pandas and numpy on the same machine in the same run. */
export function benchYearOnYear(): void {
  const values = Float64Array.from({ length: n }, (_, t) => 100 + (t % 977) + t / 1000);
  const x = { start: month(1900, 1), values };
  const ours = milliseconds(() => yearOnYear(x));
  check(yearOnYear(x).values[n - 1] === values[n - 1] / values[n - 13] - 1, "YOY of a million points");
  const python = pythonTimes();
  report("YOY, 1,000,000 points", `${ours.toFixed(2)} ms`, "");
  if (!python) return report("  beside pandas and numpy", "python3-pandas not found", "not measured");
  report("  over pandas pct_change", `${(ours / python.pandas).toFixed(3)} ×`, "target ≤ 0.4");
  report("  over numpy x[12:]/x[:-12] − 1", `${(ours / python.numpy).toFixed(3)} ×`, "target ≤ 4");
}

const script = `
import json, time
import numpy as np, pandas as pd
n = ${n}
t = np.arange(n)
x = 100 + (t % 977) + t / 1000
s = pd.Series(x)
def median(run):
    for _ in range(3): run()
    times = []
    for _ in range(15):
        begin = time.perf_counter(); run(); times.append(time.perf_counter() - begin)
    return sorted(times)[7] * 1000
print(json.dumps({"pandas": median(lambda: s.pct_change(12)), "numpy": median(lambda: x[12:] / x[:-12] - 1)}))
`;

/** Milliseconds of the same in Python; null where no Python here has pandas. */
function pythonTimes(): { readonly pandas: number; readonly numpy: number } | null {
  for (const python of ["python3", "/usr/bin/python3"]) {
    const { status, stdout } = spawnSync(python, ["-c", script], { encoding: "utf8" });
    if (status === 0) return JSON.parse(stdout) as { pandas: number; numpy: number };
  }
  return null;
}
