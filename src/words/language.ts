/** The languages a reader may have. Chinese is 简体中文. */
export type Language = "en" | "zh";

/** A text in every language. */
export type Both = Readonly<Record<Language, string>>;
