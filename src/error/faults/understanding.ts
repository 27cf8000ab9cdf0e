/** Why something was concluded about a series, and what a careful reader would ask about it. */
export interface UnderstandingFaults {
  /** The series is called by a name of an indicator. */
  "named-as-indicator": { readonly name: string; readonly indicator: string };
}
