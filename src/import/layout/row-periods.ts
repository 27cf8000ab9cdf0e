import type { Cell } from "#cells/cell";
import { fault } from "#error/fault";
import { isBlank, textOf } from "./blank";
import type { Context } from "./context";
import { frameAddress, type Frame } from "./frame";
import { isMonthNumber } from "./numeric-axis";
import { inYear, type Bare, type Said } from "./period-said";
import type { Plan } from "./plan";
import { yearOfRows } from "./year-of-rows";

/** Tells the period of each row. */
export interface RowPeriods {
  /** The period; null where the row has none; "told" where a finding has said why not. */
  readonly of: (row: readonly Cell[], r: number) => Said | "told" | null;
  /** The year or the month with which a row of a matrix begins. */
  readonly matrix: (row: readonly Cell[], r: number) => Said | Bare | null;
}

/** Follows the periods of a table from row to row, with what its headings and a column of years say. */
export function rowPeriods(
  plan: Plan,
  frame: Pick<Frame, "top" | "left" | "turned">,
  { corner, options, findings, ask }: Context,
): RowPeriods {
  const { axis, periodOf, keys } = plan;
  const named = options.answers.year === undefined ? yearNamed(plan.lines.title, options.fileName) : null;
  const years = yearOfRows(options.answers.year ?? named?.year ?? null);
  let isTold = named === null;
  // Years of headings, of a column or of whole dates.
  let isHeaded = false;
  const yearIs = (year: number) => {
    isHeaded = true;
    years.is(year);
  };
  const address = (r: number) => frameAddress(corner, frame, r, axis.period);
  let last: Said | null = null;

  function resolved(said: Said | Bare, row: readonly Cell[], r: number): Said | "told" | null {
    if (said.kind === "bare") return dated(said, row, r);
    if (axis.says === "bare" && said.kind === "year") return headed(said, row, r);
    if (said.kind === "month") yearIs(Math.floor(said.ordinal / 12));
    return said;
  }

  function dated(said: Bare, row: readonly Cell[], r: number): Said | "told" {
    const year = years.of(said);
    if (year !== null) {
      if (!isTold && !isHeaded) findings.note(address(r), fault("year-from-title", named!));
      isTold = true;
      return inYear(said, year);
    }
    const text = textOf(row[axis.period]);
    ask({ kind: "year", address: address(r), examples: [text] });
    findings.problem(address(r), fault("year-open", { found: text }));
    return "told";
  }

  /** A year above its months is a heading; with figures beside it, it is their total too. */
  function headed(said: Said, row: readonly Cell[], r: number): "told" {
    yearIs(said.ordinal);
    if (plan.figures.some(({ column }) => !isBlank(row[column])))
      findings.note(address(r), fault("totals-row", { found: textOf(row[axis.period]) }));
    return "told";
  }

  function said(row: readonly Cell[]): ReturnType<typeof periodOf> {
    const cell = row[axis.period];
    const found = periodOf(cell);
    if (found !== null && (typeof found === "string" || found.kind !== "year" || axis.says !== "bare"))
      return found;
    if (isBlank(cell) || !isMonthNumber(cell)) return found;
    return axis.year !== null || axis.says === "bare"
      ? { kind: "bare", cadence: "month", place: Number(cell), from: null }
      : found;
  }

  return {
    of: (row, r) => {
      if (axis.year !== null) {
        const year = periodOf(row[axis.year]);
        if (year !== null && typeof year === "object" && year.kind === "year") yearIs(year.ordinal);
      }
      const found = said(row);
      if (found === "ambiguous" || found === "no-such-month") {
        const kind = found === "ambiguous" ? "date-order-open" : "no-such-month";
        findings.problem(address(r), fault(kind, { found: textOf(row[axis.period]) }));
        return "told";
      }
      // In long form a month may be written once for all that follow it, as merged cells are.
      if (
        found === null &&
        keys.length > 0 &&
        isBlank(row[axis.period]) &&
        keys.some((c) => !isBlank(row[c]))
      )
        return last;
      const period = found === null ? null : resolved(found, row, r);
      if (period !== null && period !== "told") last = period;
      return period;
    },
    matrix: (row, r) => {
      const found = said(row);
      if (found === null || typeof found === "object") return found;
      findings.problem(address(r), fault("no-such-month", { found: textOf(row[axis.period]) }));
      return null;
    },
  };
}

/** The year of the title or else of the file's name, where it names one only. */
function yearNamed(
  title: string | null,
  file: string | null,
): { readonly year: number; readonly where: "title" | "file" } | null {
  const year = onlyYear(title);
  if (year !== null) return { year, where: "title" };
  const own = onlyYear(file);
  return own === null ? null : { year: own, where: "file" };
}

function onlyYear(text: string | null): number | null {
  const years = new Set(text?.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []);
  return years.size === 1 ? Number([...years][0]) : null;
}
