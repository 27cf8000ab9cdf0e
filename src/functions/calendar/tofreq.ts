import { refuse } from "#error/alu-error";
import type { Frequency } from "#calendar/period";
import { aggregateDays } from "#series/aggregate-days";
import type { Result, Series } from "#series/series";
import { toFrequency, type Conversion } from "#series/to-frequency";
import type { Argument, Locale } from "#cells/cell";
import { readDayTable } from "#cells/day-table";
import { isMissing } from "#cells/missing";
import { wordOption } from "#cells/options";
import { periodTable } from "#cells/period-table";
import { readTable } from "#cells/table";
import { conversionWords, frequencyWords } from "#words/choices";
import { labels } from "#words/labels";
import { needed, optional, type WorkbookFunction } from "../workbook-function";

const perYear: Readonly<Record<keyof typeof frequencyWords, Frequency>> = { month: 12, quarter: 4, year: 1 };

export const tofreq: WorkbookFunction = {
  name: "TOFREQ",
  group: "calendar",
  parameters: [
    needed("values"),
    optional("dates"),
    optional("freq", frequencyWords),
    optional("how", conversionWords),
    optional("indicator"),
  ],
  answer: ([values, dates, freq, how, indicator], locale) => {
    if (indicator?.flat().some((cell) => !isMissing(cell))) refuse("indicator-unused", {});
    const frequency = perYear[wordOption(freq, "freq", frequencyWords, "month")];
    const by = wordOption(how, "how", conversionWords, null);
    const { columns, headed, across, descending } =
      fromDays(values, dates, locale, frequency, by) ?? fromPeriods(values, dates, locale, frequency, by);
    const word = (label: "date" | "value") => labels[label][locale.language];
    return periodTable(
      {
        columns: columns.map(({ name, result }) => ({ header: name ?? word("value"), result })),
        heading: headed ? word("date") : null,
        across,
        descending,
      },
      locale,
    );
  },
};

interface Converted {
  readonly columns: readonly { readonly name: string | null; readonly result: Series | Result }[];
  readonly headed: boolean;
  readonly across: boolean;
  readonly descending: boolean;
}

/** From daily or weekly rows; null where the rows are none. */
function fromDays(
  values: Argument,
  dates: Argument,
  locale: Locale,
  frequency: Frequency,
  how: Conversion | null,
): Converted | null {
  const table = readDayTable(values, dates, locale, "values");
  if (!table) return null;
  const by = how ?? "mean";
  if (by === "flat" || by === "linear")
    return refuse("wrong-direction", { how: by, from: 365, to: frequency });
  const columns = table.columns.map(({ name, values }) => ({
    name,
    result: aggregateDays({ days: table.days, values }, frequency, by),
  }));
  return { ...table, columns };
}

function fromPeriods(
  values: Argument,
  dates: Argument,
  locale: Locale,
  frequency: Frequency,
  how: Conversion | null,
): Converted {
  const { columns, dated, layout } = readTable(values, dates, locale, { argument: "values" });
  if (!dated) refuse("needs-months", { need: "TOFREQ" });
  const positions = layout.positions.filter((position) => position >= 0);
  return {
    columns: columns.map(({ name, series }) => ({ name, result: toFrequency(series, frequency, how) })),
    headed: layout.header !== null,
    across: layout.across,
    descending: positions[0] > positions[positions.length - 1],
  };
}
