import type { Both } from "#words/language";

/** A report of the CNIA on the non-ferrous industry. */
export interface VintageReport {
  /** The last day of its month: the day from which its figures count as known. */
  readonly asOf: string;
  readonly source: string;
}

/** Five reports of 2018, each of which printed its last thirteen months anew. */
export const vintageReports: readonly VintageReport[] = [
  { asOf: "2018-01-31", source: "wap.sasac.gov.cn .../n11024666/c11025076" },
  { asOf: "2018-04-30", source: "hongxingpaper.com mirror .../c11025569" },
  { asOf: "2018-05-31", source: "en.hongxingpaper.com mirror .../c11025795" },
  { asOf: "2018-08-31", source: "www.sasac.gov.cn .../c11026395" },
  { asOf: "2018-10-31", source: "www.sasac.gov.cn .../c11026798" },
];

/** An index with the figures of its months: the position of each report that printed another figure, and that figure. */
export interface VintageSeries {
  readonly id: string;
  readonly name: Both;
  readonly months: readonly (readonly [
    month: string,
    ...prints: (readonly [report: number, value: number])[],
  ])[];
}

/** The prosperity index and the coincident index of the non-ferrous industry. */
export const vintageSeries: readonly VintageSeries[] = [
  {
    id: "nonferrous_prosperity",
    name: { en: "CNIA prosperity index, non-ferrous", zh: "有色金属产业景气指数" },
    months: [
      ["2017-01", [0, 35.4]],
      ["2017-02", [0, 35.5]],
      ["2017-03", [0, 34.3]],
      ["2017-04", [0, 32.4], [1, 31.9]],
      ["2017-05", [0, 30.3], [1, 30], [2, 30.1]],
      ["2017-06", [0, 28.6]],
      ["2017-07", [0, 27.7], [1, 27.8], [2, 27.9]],
      ["2017-08", [0, 27.5], [1, 27.6], [2, 27.7], [3, 27.6]],
      ["2017-09", [0, 27.3], [1, 27.5], [2, 27.6]],
      ["2017-10", [0, 26.9], [1, 27.2], [2, 27.3], [3, 27.5], [4, 27.4]],
      ["2017-11", [0, 26], [1, 26.5], [2, 26.6], [3, 27]],
      ["2017-12", [0, 24.9], [1, 25.5], [2, 25.7], [3, 26.3]],
      ["2018-01", [0, 23.8], [1, 24.5], [2, 24.8], [3, 25.6]],
      ["2018-02", [1, 23.8], [2, 24.2], [3, 25.1]],
      ["2018-03", [1, 23.4], [2, 23.9], [3, 24.9], [4, 25]],
      ["2018-04", [1, 23.1], [2, 23.9], [3, 24.9], [4, 25.1]],
      ["2018-05", [2, 24], [3, 25.1], [4, 25.3]],
      ["2018-06", [3, 25.1], [4, 25.2]],
      ["2018-07", [3, 24.8], [4, 24.3]],
      ["2018-08", [3, 23.8], [4, 22.8]],
      ["2018-09", [4, 22.3]],
      ["2018-10", [4, 19.7]],
    ],
  },
  {
    id: "nonferrous_coincident",
    name: { en: "CNIA coincident index, non-ferrous", zh: "有色金属产业一致指数" },
    months: [
      ["2017-01", [0, 83.6]],
      ["2017-02", [0, 83.9]],
      ["2017-03", [0, 82.9]],
      ["2017-04", [0, 81], [1, 80.1]],
      ["2017-05", [0, 78.3], [1, 77.5], [2, 77.3]],
      ["2017-06", [0, 75.6], [1, 75.4], [2, 74.9]],
      ["2017-07", [0, 73], [1, 73.3], [2, 72.6]],
      ["2017-08", [0, 70.6], [1, 70.9], [2, 70.2]],
      ["2017-09", [0, 68.2], [1, 68.3], [2, 67.9], [3, 68.1]],
      ["2017-10", [0, 65.8], [1, 66.3], [2, 66], [3, 66.4], [4, 66.3]],
      ["2017-11", [0, 63.7], [1, 65.3], [2, 64.8], [3, 65.5], [4, 65.4]],
      ["2017-12", [0, 61.9], [1, 65.2], [2, 64.5], [3, 65.4], [4, 65.3]],
      ["2018-01", [0, 60.4], [1, 65.4], [2, 64.8], [3, 65.9], [4, 65.8]],
      ["2018-02", [1, 65.7], [2, 65.4], [3, 66.8], [4, 66.5]],
      ["2018-03", [1, 66.1], [3, 67.3], [4, 67.1]],
      ["2018-04", [1, 66.6], [2, 66.8], [3, 67.4]],
      ["2018-05", [2, 67.5], [3, 67.3], [4, 67.5]],
      ["2018-06", [3, 67.3], [4, 67.4]],
      ["2018-07", [3, 67.3]],
      ["2018-08", [3, 67.2], [4, 67.3]],
      ["2018-09", [4, 67.2]],
      ["2018-10", [4, 66.9]],
    ],
  },
];
