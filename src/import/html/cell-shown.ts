import type { Cell } from "#cells/cell";
import { percentText } from "../percent-text";

/** Longer texts are no figures. */
const longestFigure = 64;

/**
 * What a cell of a page says: its text, blanks of all kinds joined to one. Excel and LibreOffice give the
 * number behind it too; it is taken where the text is that number with fewer digits. Behind a date stands a
 * serial, and there the text is what counts.
 *
 * @param behind  the attribute `x:num` or `sdval`, where there is one
 * @example  cellShown(" 1,234.6 ", "1234.5678")  // 1234.5678
 * @example  cellShown("12.3%", "0.12345")  // "12.345%"
 * @example  cellShown("2025-11-30", "45991")  // "2025-11-30"
 */
export function cellShown(text: string, behind: string | undefined): Cell {
  const shown = text.replace(/[\s\u00a0]+/g, " ").trim();
  if (shown === "") return null;
  const value = behind && shown.length <= longestFigure ? Number(behind) : NaN;
  if (!Number.isFinite(value)) return shown;
  const match = /^(-?[\d,]*\.?\d+)(%?)$/.exec(shown);
  if (!match) return shown;
  const figure = match[1].replaceAll(",", "");
  const places = figure.length - (figure.indexOf(".") + 1 || figure.length);
  const scaled = match[2] ? value * 100 : value;
  if (Math.abs(scaled - Number(figure)) > 0.50001 * 10 ** -places) return shown;
  return match[2] ? percentText(value) : value;
}
