import { plain } from "#cells/plain";

const measures =
  "产量|库存|社会库存|价格|均价|出口量?|进口量?|消费量|销量|销售量|开工率|产能|利润|成本|output|production|stocks?|inventor(?:y|ies)|prices?|exports?|imports?|consumption";
const forms =
  /^(累计|当月|单月|本月|月度)?\s*(.*?)((?:\s*(?:累计|当月|单月)?(?:同比|环比|增速|增长率?|增幅|yoy|mom|y\/y|m\/m|ytd).*)?)$/i;
const onlyMeasure = new RegExp(`^(?:${measures})$`, "i");

/**
 * What a header that names a measure only is called by the title of its table: 产量 below "SMM 中国电解铝月度产量" is
 * 电解铝产量. The form of the figures stays with it.
 *
 * @returns  null where the header says more, or the title speaks of something else, or of several things
 * @example  titledMeasure("产量 环比", "SMM 中国电解铝月度产量")  // "电解铝产量 环比"
 * @example  titledMeasure("累计产量", "2025年铝产量表")  // "铝产量 累计"
 * @example  titledMeasure("产量", "氧化铝与电解铝产量")  // null
 */
export function titledMeasure(header: string, title: string): string | null {
  const [, before = "", measure, behind] = forms.exec(plain(header))!;
  if (!onlyMeasure.test(measure)) return null;
  const subject = titleSubject(title);
  const isOne = subject.length <= 40 && !/[及和与、/;；,，]|(^| )and /.test(subject);
  const isOf = subject.toLowerCase().includes(measure.toLowerCase().replace(/(?<=出口|进口)量$/, ""));
  return isOne && isOf && subject !== measure
    ? [subject, before, behind.trim()].filter(Boolean).join(" ")
    : null;
}

/**
 * A title without its number, its months and the publisher.
 *
 * @example  titleSubject("表1 2025年中国电解铝月度产量（万吨）")  // "电解铝产量"
 */
export function titleSubject(title: string): string {
  return plain(title)
    .replace(/\s*[([][^()[\]]*[)\]]\s*$/, "")
    .replace(/^[表图]\s*[\d一二三四五六七八九十.-]*\s*[:.、]?\s*/, "")
    .replace(/(\d{4}年?)?(\d{1,2}(-\d{1,2})?月份?)|\d{4}(-\d{4})?年?/g, "")
    .replace(
      /^(SMM|CNIA|IAI|Wind|Mysteel|国家统计局|海关总署|上海有色网?|阿拉丁|百川盈孚|我的钢铁网?|中国有色金属工业协会)\s*[:：]?\s*/i,
      "",
    )
    .replace(/^(中国|全国|我国|国内|china(['’]s)?|chinese)\s*/i, "")
    .replace(/月度|年度|周度|每月|\bmonthly\b\s*/gi, "")
    .replace(/(统计|数据|情况|走势|一览|明细)*表?$/, "")
    .trim();
}
