import { functionNamed } from "#functions/catalogue";
import { answerOf } from "#functions/rendered";
import { check, milliseconds, report } from "./timing";

const locale = { language: "en", date1904: false } as const;
const months = 168;

/** PROSPERITY over ten indicators and fourteen years, as a cell asks for it. */
export function benchProsperity(): void {
  const prosperity = functionNamed("PROSPERITY")!;
  const panel = illustrativePanel();
  const index = () => answerOf(prosperity, [panel, null, null], locale);
  const answer = index();
  check("rows" in answer && typeof answer.rows.at(-1)!.at(-1) === "number", "PROSPERITY over 10 × 168");
  report("PROSPERITY over 10 × 168", `${milliseconds(index, 41).toFixed(2)} ms`, "target ≤ 2 ms");
  const table = () => answerOf(prosperity, [panel, null, "table"], locale);
  report("  output table, with its band", `${milliseconds(table, 21).toFixed(2)} ms`, "");
}

/** Growing series with a season, under the names of the default model, from 2012. */
function illustrativePanel(): (string | number)[][] {
  const names = [
    ["LME cash price", "M2", "aluminium smelting investment", "floor space of commercial housing sold"],
    ["power generation", "primary aluminium output", "alumina output", "operating revenue", "total profit"],
    ["exports of unwrought aluminium and products"],
  ].flat();
  const isPercent = new Set(["M2", "aluminium smelting investment", "power generation"]);
  const isCumulative = new Set([
    "floor space of commercial housing sold",
    "operating revenue",
    "total profit",
  ]);
  const rows = Array.from({ length: months }, (_, t) => {
    const wave = (k: number) => Math.sin((t + 5 * k) / 9) + 0.3 * Math.sin((2 * Math.PI * t) / 12);
    const value = (name: string, k: number) => {
      if (isPercent.has(name)) return 8 + 3 * wave(k);
      if (isCumulative.has(name)) return ((t % 12) + 1) * 100 * (1 + t / 300 + 0.05 * wave(k));
      return 1000 * (1 + t / 200) + 60 * wave(k);
    };
    return [`${2012 + Math.floor(t / 12)}-${(t % 12) + 1}`, ...names.map(value)];
  });
  return [["Month", ...names], ...rows];
}
