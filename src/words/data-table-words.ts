import type { Both } from "./language";

interface ColumnWord extends Both {
  readonly also?: readonly string[];
}

const words = <T extends string>(given: Record<T, ColumnWord>): Readonly<Record<T, ColumnWord>> => given;

/** The columns of the data table, in their order. */
export const dataColumns = words({
  id: { en: "id", zh: "编号", also: ["指标id", "指标编号", "指标代码", "代码", "code", "series"] },
  name: { en: "name", zh: "名称", also: ["指标名称", "指标"] },
  period: { en: "period", zh: "期间", also: ["时期", "月份", "month"] },
  value: { en: "value", zh: "数值", also: ["值"] },
  unit: { en: "unit", zh: "单位" },
  status: { en: "status", zh: "状态" },
  source: { en: "source", zh: "来源", also: ["数据来源"] },
  published: { en: "published", zh: "发布日", also: ["发布日期"] },
  as_of: { en: "as_of", zh: "获知日", also: ["as of", "asof", "获知日期"] },
  low: { en: "low", zh: "低", also: ["下限", "最低"] },
  high: { en: "high", zh: "高", also: ["上限", "最高"] },
  note: { en: "note", zh: "备注", also: ["notes", "说明"] },
});

/** How often a series is observed, by how many periods make a year. */
export const cadenceWords = {
  day: { en: "day", zh: "日" },
  week: { en: "week", zh: "周" },
  12: { en: "month", zh: "月" },
  4: { en: "quarter", zh: "季" },
  2: { en: "half", zh: "半年" },
  1: { en: "year", zh: "年" },
} satisfies Record<string, Both>;
