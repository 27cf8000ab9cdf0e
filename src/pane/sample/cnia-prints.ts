import type { Both } from "#words/language";

/** An index of the CNIA for aluminium smelting as first printed. */
export interface CniaPrint {
  readonly index: "prosperity" | "leading" | "coincident";
  readonly month: readonly [year: number, month: number];
  readonly value: number;
  readonly places: number;
  /** Change on the month before in points, where it was printed. */
  readonly change?: number;
  readonly source: string;
}

export const cniaNames = {
  prosperity: { en: "CNIA prosperity index", zh: "景气指数" },
  leading: { en: "CNIA leading index", zh: "先行指数" },
  coincident: { en: "CNIA coincident index", zh: "一致指数" },
} satisfies Record<CniaPrint["index"], Both>;

type Row = readonly [year: number, month: number, value: number, change: number | null, source: string];

const bulletin2021 = "al.iyunhui.com";

/** The index at the time of each report, up to 2021 from a collection of press reports, later from single reports. */
const prosperity: readonly Row[] = [
  [2015, 10, 20.81, null, "zwbjp.com.cn/news/2046"],
  [2016, 7, 38.63, null, "China Metal Bulletin 2016 no. 8"],
  [2019, 3, 31.4, null, "tlfldsl.cn id_252303"],
  [2020, 4, 17.8, -1.2, "news.metal.com 101126106"],
  [2020, 11, 44, 2.9, "m.iyunhui.com/al/news-359379"],
  [2020, 12, 46.1, 2.4, bulletin2021],
  [2021, 1, 44.3, 0.4, bulletin2021],
  [2021, 5, 56.1, 0.8, bulletin2021],
  [2021, 6, 54.2, -1.1, "reance.cn"],
  [2021, 7, 51.5, -1.2, bulletin2021],
  [2021, 8, 51.4, 0.2, bulletin2021],
  [2021, 9, 55.6, 4.2, bulletin2021],
  [2022, 4, 58.8, -0.9, "m.xfjyyzc.com, 2022-05"],
  [2023, 1, 39.1, 0.2, "chinascrap.com, 2023-02-21"],
  [2023, 11, 32.7, 2.6, "alu-foil-roll.com, 2023-12-29"],
  [2025, 5, 64.7, 0.3, "jxysjs.net, 2025-06"],
  [2025, 10, 54.7, 2.3, "mkqh.com, 2025-11-14"],
  [2025, 11, 56.9, 2.2, "press, 2025-12-19"],
];

const leading: readonly Row[] = [
  [2016, 7, 77.47, null, "China Metal Bulletin 2016 no. 8"],
  [2019, 3, 65.7, null, "tlfldsl.cn id_252303"],
  [2020, 4, 50.1, 0, "news.metal.com 101126106"],
  [2020, 11, 90, 3.3, "m.iyunhui.com/al/news-359379"],
  [2020, 12, 85.3, 2.2, bulletin2021],
  [2021, 1, 88.9, 2.8, bulletin2021],
  [2021, 5, 80.3, -2.2, bulletin2021],
  [2021, 6, 80.3, -0.5, "reance.cn"],
  [2021, 7, 79.7, -2, bulletin2021],
  [2021, 8, 79.4, -2, bulletin2021],
  [2021, 9, 87.8, 8.4, bulletin2021],
  [2022, 4, 87.3, 2.2, "m.xfjyyzc.com, 2022-05"],
  [2023, 1, 59.3, -0.1, "chinascrap.com, 2023-02-21"],
  [2023, 11, 57.5, 0, "alu-foil-roll.com, 2023-12-29"],
  [2025, 5, 83.1, 7.4, "jxysjs.net, 2025-06"],
  [2025, 10, 68.5, -3.2, "mkqh.com, 2025-11-14"],
  [2025, 11, 67.1, -1.4, "press, 2025-12-19"],
];

const coincident: readonly Row[] = [[2025, 11, 122.3, 3.3, "press, 2025-12-19"]];

/** Every print, by index and month. */
export const cniaPrints: readonly CniaPrint[] = [
  ...prosperity.map(printOf("prosperity")),
  ...leading.map(printOf("leading")),
  ...coincident.map(printOf("coincident")),
];

function printOf(index: CniaPrint["index"]): (row: Row) => CniaPrint {
  return ([year, month, value, change, source]) => ({
    index,
    month: [year, month],
    value,
    // Up to 2016 the reports carry two decimals, later one.
    places: year <= 2016 ? 2 : 1,
    ...(change === null ? {} : { change }),
    source,
  });
}

/** The position of the print of the month before, where there is one. */
export function printBefore({ index, month: [year, month] }: CniaPrint): number {
  return cniaPrints.findIndex(
    (other) => other.index === index && other.month[0] * 12 + other.month[1] === year * 12 + month - 1,
  );
}
