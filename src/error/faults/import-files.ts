/** What can be wrong with a file, a paste or a download as such: its bytes, its encoding, its format. */
export interface ImportFileFaults {
  /** There is nothing in it. */
  "import-empty": Record<never, never>;
}
