import type { Form, Imported } from "#import/imported";
import type { Cadence } from "#import/found-series";
import type { Question } from "#import/question";
import type { Both } from "#words/language";

/** A question that only the reader can answer, and the option with which he does. */
export function questionSentence(question: Question): Both {
  const shown = question.examples.slice(0, 3);
  const [en, zh] = [shown.join(", "), shown.join("、")];
  switch (question.kind) {
    case "date-order": {
      const options = question.choices.join(" | ");
      return {
        en: `Dates such as ${en} can be read in several ways: add --dates ${options}`,
        zh: `日期 ${zh} 有多种读法：请加 --dates ${options}`,
      };
    }
    case "decimal-mark":
      return {
        en: `In figures such as ${en} the comma may group thousands or mark decimals: add --decimal point | comma`,
        zh: `数字 ${zh} 中的逗号可能是千位分隔符，也可能是小数点：请加 --decimal point | comma`,
      };
    case "year":
      return {
        en: `Months such as ${en} name no year: add --year with that of the first`,
        zh: `月份 ${zh} 没有年份：请用 --year 写明第一个月的年份`,
      };
  }
}

export const tableHeader = {
  en: ["id", "name", "unit", "frequency", "kind", "from", "to", "n"],
  zh: ["标识", "名称", "单位", "频率", "口径", "起", "止", "个数"],
} as const;

export const frequencyNames: Readonly<Record<Cadence, Both>> = {
  day: { en: "day", zh: "日" },
  week: { en: "week", zh: "周" },
  month: { en: "month", zh: "月" },
  quarter: { en: "quarter", zh: "季" },
  half: { en: "half", zh: "半年" },
  year: { en: "year", zh: "年" },
};

/** What the figures are. */
export const formNames: Readonly<Record<Form, Both>> = {
  month: { en: "level", zh: "当期" },
  ytd: { en: "year to date", zh: "累计" },
  yoy: { en: "year on year", zh: "同比" },
  ytd_yoy: { en: "year to date, year on year", zh: "累计同比" },
  mom: { en: "month on month", zh: "环比" },
};

/** The day of a vintage, behind the name of its series. */
export function asOfWords(day: string): Both {
  return { en: `(as of ${day})`, zh: `（截至 ${day}）` };
}

/** The line above the table of a file. */
export function fileLine(file: string, { format, encoding, series }: Imported): Both {
  const how = encoding === null ? format : `${format}, ${encoding}`;
  const n = series.length;
  return { en: `${file}: ${n} series (${how})`, zh: `${file}：${n} 个序列（${how}）` };
}

export const headings = {
  findings: { en: "Findings", zh: "说明与问题" },
  questions: { en: "Questions", zh: "待答" },
  remarks: { en: "Worth a look", zh: "值得核对" },
  more: (n: number): Both => ({
    en: `… and ${n} more (--json lists all)`,
    zh: `……另有 ${n} 条（--json 列出全部）`,
  }),
} as const;

/** A file in which there is nothing to read, or that cannot be read. */
export const failures = {
  noSeries: { en: "No series of figures was found in it", zh: "未找到数据序列" },
  noSeriesFor: (why: Both): Both => ({
    en: `No series of figures was found in it: ${why.en}`,
    zh: `未找到数据序列：${why.zh}`,
  }),
  refused: (file: string, why: Both): Both => ({ en: `${file}: ${why.en}`, zh: `${file}：${why.zh}` }),
  unreadable: (code: string | undefined, message: string): Both =>
    ({
      ENOENT: { en: "There is no such file", zh: "没有这个文件" },
      EISDIR: { en: "This is a folder, not a file", zh: "这是文件夹，不是文件" },
      EACCES: { en: "It may not be read", zh: "没有读取权限" },
    })[code ?? ""] ?? { en: `It cannot be read: ${message}`, zh: `无法读取：${message}` },
};
