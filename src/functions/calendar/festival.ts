import { fault } from "#error/fault";
import { yearOf } from "#calendar/period";
import { festivalYears, springFestival } from "#calendar/spring-festival";
import { labels } from "#words/labels";
import { needed, type WorkbookFunction } from "../workbook-function";
import { eachPeriod } from "./each-period";
import { dateCell } from "./period";

export const festival: WorkbookFunction = {
  name: "FESTIVAL",
  group: "calendar",
  parameters: [needed("year")],
  answer: ([year], locale) =>
    eachPeriod(year, "year", locale, labels.springFestival, ({ period }, cell) => {
      // A small number is a year that was typed, not a date of the early 1900s.
      const asked = typeof cell === "number" && cell < 10000 ? cell : yearOf(period);
      const day = springFestival(asked);
      return Number.isNaN(day)
        ? fault("festival-unknown", { year: asked, ...festivalYears })
        : dateCell(day, locale);
    }),
};
