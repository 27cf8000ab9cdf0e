/** How a monthly level moves: trend, season, a slow swing and an irregular part, all as shares of the level. */
export interface Shape {
  /** The level in January 2012, season apart. */
  readonly level: number;
  /** Growth of the trend a year, as a logarithm. */
  readonly trend: number;
  /** January to December. */
  readonly season: readonly number[];
  /** Standard deviation of the swing around the trend. */
  readonly swing: number;
  /** Months by which the swing runs ahead of the industry's. */
  readonly lead: number;
  /** Standard deviation of the irregular part, and its correlation with the month before. */
  readonly irregular: number;
  readonly correlation: number;
  /** How much of a day's level is lost in the days around the Spring Festival. */
  readonly festival: number;
  /** True where a longer February makes a larger month. */
  readonly isFlow: boolean;
}

export type ShapeName =
  "lme" | "m2" | "investment" | "floorSpace" | "power" | "primary" | "alumina" | "revenue" | "exports";

/**
 * The shapes of the illustrative panel.
 *
 * Trend, season, swing, irregular part and correlation of lme, m2, floorSpace, power, primary and alumina are
 * those of the real series (log-additive decomposition by a centred 2 × 12 average, January 2010 to December
 * 2025 or shorter; primary from electricity used in smelting, 2016 to 2019), but the swing of alumina and the
 * irregular part of alumina and power are halved, since the real ones hold changes of coverage. They are
 * statistics and not data. Investment has the season of power-grid investment. The level of primary, and all
 * else of investment, revenue and exports, are invented.
 */
export const shapes: Readonly<Record<ShapeName, Shape>> = {
  lme: {
    level: 2235,
    trend: 0.0124,
    season: [1.0097, 1.0197, 1.0145, 1.0174, 1.0027, 0.9889, 0.9782, 0.9846, 0.9924, 1.0011, 0.9958, 0.996],
    swing: 0.2112,
    lead: 5,
    irregular: 0.0463,
    correlation: 0.63,
    festival: 0,
    isFlow: false,
  },
  m2: {
    level: 855,
    trend: 0.093,
    season: [1.0046, 1.0024, 1.0118, 1.0019, 0.9989, 1.0086, 0.9984, 0.9982, 1.0004, 0.9902, 0.9921, 0.9928],
    swing: 0.012,
    lead: 9,
    irregular: 0.0034,
    correlation: 0.55,
    festival: 0,
    isFlow: false,
  },
  investment: {
    level: 60,
    trend: 0.02,
    season: [0.4366, 0.3933, 0.8577, 0.8957, 1.0531, 1.4891, 0.9488, 0.9814, 1.3027, 1.2197, 1.6467, 1.9836],
    swing: 0.11,
    lead: 3,
    irregular: 0.08,
    correlation: 0.25,
    festival: 0,
    isFlow: false,
  },
  floorSpace: {
    level: 9000,
    trend: 0.0194,
    season: [0.5364, 0.4842, 1.1134, 0.8859, 0.9985, 1.4546, 0.9403, 0.9498, 1.2851, 1.0817, 1.2352, 1.7521],
    swing: 0.2639,
    lead: 7,
    irregular: 0.0997,
    correlation: 0.54,
    festival: 0.3,
    isFlow: true,
  },
  power: {
    level: 3800,
    trend: 0.0569,
    season: [0.9911, 0.8612, 0.9857, 0.9233, 0.9608, 1.013, 1.1261, 1.1292, 0.9894, 0.9604, 0.9886, 1.1074],
    swing: 0.018,
    lead: 2,
    irregular: 0.018,
    correlation: 0.08,
    festival: 0.2,
    isFlow: true,
  },
  primary: {
    level: 1640,
    trend: 0.0588,
    season: [0.9667, 0.9517, 0.9945, 1.0056, 1.0069, 1.0688, 1.034, 1.0049, 0.9839, 0.9486, 0.986, 1.0563],
    swing: 0.0315,
    lead: 0,
    irregular: 0.0228,
    correlation: 0.33,
    festival: 0,
    isFlow: true,
  },
  alumina: {
    level: 3036,
    trend: 0.0704,
    season: [1.0021, 0.9027, 1.0415, 1.009, 1.0072, 1.0413, 1.0141, 1.0112, 1.0079, 0.9839, 1.0097, 0.9769],
    swing: 0.079,
    lead: 0,
    irregular: 0.035,
    correlation: 0.17,
    festival: 0,
    isFlow: true,
  },
  revenue: {
    level: 28,
    trend: 0.06,
    season: [0.92, 0.86, 1.01, 1, 1.01, 1.03, 1, 1, 1.02, 1.01, 1.03, 1.11],
    swing: 0.12,
    lead: 1,
    irregular: 0.02,
    correlation: 0.3,
    festival: 0.15,
    isFlow: true,
  },
  exports: {
    level: 300,
    trend: 0.035,
    season: [1.02, 0.76, 1.02, 1.03, 1.04, 1.04, 1.05, 1.04, 1.01, 0.97, 1, 1.02],
    swing: 0.11,
    lead: 1,
    irregular: 0.045,
    correlation: 0.3,
    festival: 0.3,
    isFlow: true,
  },
};

/** Profit is revenue times a margin that moves with the industry; all of it is invented. */
export const margin = { mean: 0.055, swing: 0.045, irregular: 0.008, correlation: 0.5 };

/** The industry's swing in standard deviations, at the years named; invented. */
export const cycle: readonly (readonly [year: number, swing: number])[] = [
  [2010, 0.2],
  [2011.2, 0.9],
  [2012.9, -0.7],
  [2013.9, 0.1],
  [2015.9, -1.5],
  [2017.7, 1.1],
  [2019.2, -0.1],
  [2020.3, -1.3],
  [2021.6, 1.5],
  [2022.9, -0.6],
  [2024.4, 0.5],
  [2025.2, 0.1],
  [2027, 0.7],
];

/** The first day of the Spring Festival, as month and day; Hong Kong Observatory, Gregorian-Lunar Calendar Conversion Table. */
export const festivalDays: Readonly<Record<number, readonly [month: number, day: number]>> = {
  2010: [2, 14],
  2011: [2, 3],
  2012: [1, 23],
  2013: [2, 10],
  2014: [1, 31],
  2015: [2, 19],
  2016: [2, 8],
  2017: [1, 28],
  2018: [2, 16],
  2019: [2, 5],
  2020: [1, 25],
  2021: [2, 12],
  2022: [2, 1],
  2023: [1, 22],
  2024: [2, 10],
  2025: [1, 29],
};
