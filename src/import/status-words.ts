import { plain } from "#cells/plain";
import type { Status } from "#evidence/data-row";

/** How files say what kind of figure it is; the letters are the SDMX code list CL_OBS_STATUS. */
const words: Readonly<Record<Status, string>> = {
  actual:
    "a actual actuals final normal published reported 实际 实际值 终值 最终 最终值 最终核实 公布值 正式值",
  preliminary: "p preliminary provisional prelim flash advance 初步 初值 初步值 初步数 快报 速报 初步核算",
  revised: "r revised revision 修订 修订值 修正 修正值 调整后 终值修订",
  forecast: "f forecast projection projected f'cast 预测 预测值 预计 预期",
  estimated: "e estimated estimate est imputed interpolated i 估计 估计值 估算 估算值 推算 推算值 测算 插补",
};

const known = new Map(
  (Object.keys(words) as Status[]).flatMap((status) =>
    words[status].split(" ").map((word) => [word, status] as const),
  ),
);

/**
 * What kind of figure a file's own word means; null where it is none of these words. Figures that are implied by
 * others are estimates.
 *
 * @example  statusOfWord("初值")  // "preliminary"
 * @example  statusOfWord("implied_from_yoy")  // "estimated"
 */
export function statusOfWord(word: string): Status | null {
  const found = plain(word).toLowerCase();
  if (
    /^(implied|derived|calculated|computed|backed[-_ ]out)\b|^(implied|derived|calculated|computed)_/.test(
      found,
    )
  )
    return "estimated";
  return known.get(found) ?? null;
}

/** True where a word says no more than its status does, so that no note needs to keep it. */
export function isPlainStatus(word: string): boolean {
  return known.has(plain(word).toLowerCase());
}
