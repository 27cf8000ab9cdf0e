/** What only the reader can know. Nothing is guessed: until it is answered, the cells concerned are findings. */
export type Question =
  /** A date such as 3/4/25, where no other cell of its column settles the order. */
  | {
      readonly kind: "date-order";
      readonly address: string;
      readonly examples: readonly string[];
      readonly choices: readonly DateOrder[];
    }
  /** Figures such as 1,234, where the comma may group thousands or mark decimals. */
  | { readonly kind: "decimal-mark"; readonly address: string; readonly examples: readonly string[] }
  /** Months such as 1-2月 without any year. */
  | { readonly kind: "year"; readonly address: string; readonly examples: readonly string[] };

export type DateOrder = "day-first" | "month-first" | "year-first";

/** What the reader answered; an answer holds for the whole file. */
export interface Answers {
  readonly dateOrder?: DateOrder;
  readonly decimalMark?: "point" | "comma";
  /** The year of the first month that names none. */
  readonly year?: number;
}
