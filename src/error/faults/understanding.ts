/** Where a word was found: in the series' own name, in the file's, or in the title of the table. */
export type Said = "name" | "file" | "title";

/** What figures are, in the words of the model's column `form`. */
type Form = "month" | "ytd" | "yoy" | "ytd_yoy" | "mom";
type BothNames = Readonly<Record<"en" | "zh", string>>;

/** Why something was concluded about a series, and what a careful reader would ask about it. */
export interface UnderstandingFaults {
  /** The series is called by a name of an indicator. */
  "named-as-indicator": { readonly name: string; readonly where: Said; readonly indicator: BothNames };
  "named-as-alias": { readonly name: string; readonly id: string };
  "named-as-none": { readonly name: string };
  "proxy-of-indicator": { readonly name: string };
  "id-from": { readonly name: string; readonly where: Said | "code" };
  "id-taken": { readonly id: string; readonly address: string };

  "unit-said": { readonly unit: string };
  "unit-in-name": { readonly unit: string; readonly name: string; readonly where: Said };
  "unit-not-said": Record<never, never>;
  "unit-of-growth": { readonly unit: "%" | "fraction"; readonly low: number; readonly high: number };

  "form-said": { readonly form: Form; readonly word: string; readonly where: Said | "unit" };
  "form-spans": { readonly from: string; readonly to: string };
  "form-rises-within-year": { readonly resets: number; readonly years: number };
  "form-adds-up": { readonly periods: number };
  "form-percent-sign": { readonly unit: string; readonly low: number; readonly high: number };
  "form-percent-share": { readonly unit: string; readonly low: number; readonly high: number };
  "form-percent-of-level": { readonly indicator: BothNames };
  "form-nothing-said": Record<never, never>;
  "total-falls": {
    readonly word: string;
    readonly falls: number;
    readonly steps: number;
    readonly first: string;
  };
  "month-rises": { readonly word: string; readonly resets: number; readonly years: number };
  "growth-in-unit": { readonly word: string; readonly unit: string };

  "january-published": { readonly found: number; readonly of: number };
  "january-absent": { readonly since: number; readonly before: number };
  "january-with-february": { readonly since: number; readonly before: number; readonly marked: boolean };

  /** `months` are ranges, `more` as many further ones. */
  "months-missing": { readonly months: readonly string[]; readonly more: number; readonly count: number };
  "months-sparse": {
    readonly found: number;
    readonly of: number;
    readonly from: string;
    readonly until: string;
  };
  "days-missing": {
    readonly from: string;
    readonly until: string;
    readonly days: number;
    readonly others: number;
  };
  "figures-differ": {
    readonly month: string;
    readonly first: string;
    readonly firstValue: number;
    readonly second: string;
    readonly secondValue: number;
    readonly others: number;
    readonly keep: "first" | "last";
  };
  "unit-jump": {
    readonly from: string;
    readonly until: string;
    /** The figures are this many times what the others lead one to expect; below 1 where they are too small. */
    readonly times: number;
    readonly before: number;
    readonly value: number;
  };
  "fractions-among-percent": {
    readonly from: string;
    readonly until: string;
    readonly before: number;
    readonly value: number;
  };
  "last-repeated": { readonly month: string; readonly before: string; readonly value: number };
}
