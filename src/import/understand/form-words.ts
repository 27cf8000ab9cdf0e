import { plain } from "#cells/plain";
import type { Form } from "../imported";

/** A form, and the word that says so. */
export interface SaidForm {
  readonly form: Form;
  readonly word: string;
  /** True where the word may as well speak of how often the series appears: a monthly total to date. */
  readonly isWeak: boolean;
}

// The first that fits decides: "累计同比" is no 同比, and "single month = difference of cumulative figures" no total.
const patterns: readonly (readonly [Form, RegExp])[] = [
  ["ytd_yoy", /累计.{0,6}?(同比|增速|增长|增幅)|同比.{0,2}累计/],
  ["ytd_yoy", /\b(ytd|cumulative|year[- ]to[- ]date)\b.*?\b(yoy|y\/y|year[- ]on[- ]year|growth)\b/],
  ["ytd_yoy", /\b(yoy|y\/y|year[- ]on[- ]year|growth)\b.{0,12}\b(ytd|cumulative|year[- ]to[- ]date)\b/],
  ["mom", /环比|\b(mom|m\/m|month[- ]on[- ]month)\b/],
  ["yoy", /同比|[比较](上年|去年)同[月期]|(上年|去年)同[月期]\s*[=＝]\s*100|增速|增长率|增幅/],
  ["yoy", /\b(yoy|y\/y|year[- ]on[- ]year|year[- ]over[- ]year|growth rate|annual growth)\b/],
  ["month", /当月|单月|本月(?!止)|\bsingle[- ]month\b|\bmonth flow\b|\bof the month\b/],
  ["ytd", /累计|\b(ytd|cumulative|cumulated|year[- ]to[- ]date)\b/],
];
const weak = /月均|月度|月末|\b(monthly|month|end of month|month end)\b/;

/**
 * What a name or a title says of the form of the figures.
 *
 * @returns  null where it says nothing
 * @example  formSaid("发电量 累计 同比")  // { form: "ytd_yoy", word: "累计 同比", isWeak: false }
 * @example  formSaid("alumina_output_ytd")  // { form: "ytd", word: "ytd", isWeak: false }
 */
export function formSaid(text: string): SaidForm | null {
  const words = plain(text).slice(0, 400).toLowerCase().replaceAll("_", " ");
  for (const [form, pattern] of patterns) {
    const found = pattern.exec(words);
    if (found) return { form, word: found[0], isWeak: false };
  }
  const found = weak.exec(words);
  return found && { form: "month", word: found[0], isWeak: true };
}
