import { plain } from "#cells/plain";
import { indicatorNames, namedBy, type IndicatorId } from "#prosperity/indicator-names";

const country = /^(china|chinese|中国|全国|我国|国内)(['’]s)?[\s_:-]*/i;
/** The change on the month before, which the model does not use, is a form all the same. */
const month = /(?<=.)[\s_:]*(环比(增长|增速)?|\bmom|m\/m|(?<=_)mom)$/i;
const proxy = /(^|[^a-z])proxy|替代|代理变量|估算|推算|implied|(^|[^a-z])estimate/i;

/** True for a name that says that the series only stands for another. */
export function isProxy(name: string): boolean {
  return proxy.test(name);
}

/**
 * The indicator of the model that a name stands for, whatever form of it: "china_power_generation_ytd",
 * "产量:氧化铝:累计值", "M2 yoy (%)".
 *
 * @returns  null where it stands for none; a proxy stands for none
 * @example  namedIndicator("china_power_generation_ytd")  // "power"
 * @example  namedIndicator("产量:氧化铝:累计值")  // "alumina"
 * @example  namedIndicator("primary_aluminium_proxy")  // null
 */
export function namedIndicator(name: string): IndicatorId | null {
  if (isProxy(name)) return null;
  const usual = plain(name)
    .replace(month, "")
    .replace(/[比较](上年|去年)同[期月](增[长减幅]|±)?%?$/, "同比")
    .replace(/(本月|单月)(?=同比)/, "当月");
  for (const spelling of [usual, ...languages(usual)].flatMap(spellings)) {
    const { id } = namedBy(spelling);
    if (id in indicatorNames) return id as IndicatorId;
  }
  return null;
}

/** The same for a title, of which only the beginning names the series: "M2, end of month, as published". */
export function titledIndicator(title: string): IndicatorId | null {
  if (isProxy(title)) return null;
  return namedIndicator(
    plain(title)
      .split(/[,;，；(（]| as published| - /)[0]
      .trim()
      .replace(/ level$/i, ""),
  );
}

/** 货币和准货币（M2） Money & Quasi-money says it twice; what stands behind the English belongs to the Chinese. */
function languages(name: string): readonly string[] {
  const [, zh, en, more = ""] =
    /^(.*[\u4e00-\u9fff)）]) ([A-Za-z][A-Za-z &'.,()/-]*?)((?: [\u4e00-\u9fff].*)?)$/.exec(name) ?? [];
  if (zh === undefined) return [];
  const form = more.replace(/ ?[a-z][a-z /]*$/i, "").trim();
  return [`${zh}${form}`, `${en}${form}`];
}

function spellings(name: string): readonly string[] {
  const bare = name.replace(country, "");
  // Terminals put what is measured first: 产量:氧化铝:累计值.
  const parts = bare.split(/:/).map((part) => part.trim().replace(/数量$/, "量"));
  if (parts.length < 2) return [bare];
  const form = /^(当月|累计|同比|环比|当期)/.test(parts.at(-1)!) ? parts.pop()! : "";
  const rest = parts.filter((part) => !country.test(`${part}:`) || part === "");
  const [first = "", ...others] = rest;
  return [rest.join(""), `${others.join("")}${first}`, others.join("")].map((part) => `${part}${form}`);
}
