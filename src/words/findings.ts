import type { Both } from "./language";

/** What is said of a finding about a series. Numbers and places come as the reader will see them. */
export const findings = {
  gap: (n: number, until: string): Both =>
    n === 1
      ? { en: "no value", zh: "没有数值" }
      : { en: `no value in ${n} periods, until ${until}`, zh: `至 ${until} 共 ${n} 期没有数值` },
  twice: (first: Both, second: Both, same: boolean): Both => ({
    en: `stands in ${first.en} and in ${second.en}, ${same ? "with the same value" : "with different values"}: the first is used here`,
    zh: `${first.zh}和${second.zh}月份相同，数值${same ? "一致" : "不同"}：此处采用前者`,
  }),
  repeat: (n: number, until: string): Both => ({
    en: `the same value ${n} times in a row, until ${until}`,
    zh: `至 ${until} 连续 ${n} 期数值相同`,
  }),
  unit: (power: number): Both => {
    const times = 10 ** Math.abs(power);
    const sign = power > 0 ? "×" : "÷";
    const factor = times.toLocaleString("en-US");
    return {
      en: `about ${sign} ${factor} against the value before: is the unit the same?`,
      zh: `约为前值${sign} ${factor}：单位是否一致？`,
    };
  },
  sign: (others: "positive" | "negative"): Both => ({
    en: `the other values are ${others}`,
    zh: `其余数值为${others === "positive" ? "正" : "负"}`,
  }),
  outlier: (score: number, shape: "spike" | "step"): Both => {
    const size = Math.abs(score).toFixed(1);
    const up = score > 0;
    return shape === "spike"
      ? {
          en: `${up ? "rises" : "falls"} unlike other months and comes back (modified z-score ${size})`,
          zh: `异常${up ? "上升" : "下降"}后恢复（修正 z 值 ${size}）`,
        }
      : {
          en: `${up ? "rises" : "falls"} unlike other months and stays (modified z-score ${size})`,
          zh: `异常${up ? "上升" : "下降"}且未恢复（修正 z 值 ${size}）`,
        };
  },
  clean: (n: number, from: string, until: string): Both =>
    from === until
      ? {
          en: `nothing to report in ${n} value${n === 1 ? "" : "s"}, ${from}`,
          zh: `${from} 的 ${n} 个数值未发现问题`,
        }
      : {
          en: `nothing to report in ${n} values, ${from} to ${until}`,
          zh: `${from} 至 ${until} 的 ${n} 个数值未发现问题`,
        },
} as const;

/** The kind of a series about which there is nothing to report. */
export const cleanWord: Both = { en: "clean", zh: "无异常" };
