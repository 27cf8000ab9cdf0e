/** What a faulty cell shows; Excel lets a sentence stand beside the first two only. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!";

/** For each kind of fault: the code in the cell, and one sentence without a full stop in each language. */
export type Sentences<F> = {
  readonly [K in keyof F]: {
    readonly code: ErrorCode;
    readonly en: (parameters: F[K]) => string;
    readonly zh: (parameters: F[K]) => string;
  };
};
