import { isErrorCell, type Cell } from "./cell";
import { plain } from "./plain";

/** Texts by which statistics and vendors' add-ins say that there is no value. */
const markers = new Set(
  [
    "n.a. n.a na n/a #n/a nan null none nil",
    "暂无 无 未公布 不详 缺 停牌",
    "fetching fetching... loading loading... refreshing... #getting_data 获取中... 加载中... 请求中...",
  ].flatMap((line) => line.split(" ")),
);

/** Nothing at all, or only dashes, dots and colons: "--", "…", "——", ":". */
const strokes = /^[-.: ]*$/;

/** True for a cell that holds no value: a blank, an error, or a text that says so. A 0 is a value here. */
export function isMissing(cell: Cell): boolean {
  if (cell === null) return true;
  if (typeof cell === "string") return saysNothing(plain(cell).toLowerCase());
  return isErrorCell(cell);
}

function saysNothing(text: string): boolean {
  return strokes.test(text) || markers.has(text);
}
