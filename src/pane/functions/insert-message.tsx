import type { JSX } from "preact";
import type { Language } from "#words/language";
import { functionSentences, functionWords } from "#words/pane-functions";
import { referenceText } from "../formula/reference";
import { Message } from "../frame/message";
import type { Insertion } from "./insertion-state";

/** How far the insertion of a formula has come, in words. */
export function InsertMessage({
  insertion,
  language,
  id,
}: {
  readonly insertion: Insertion;
  readonly language: Language;
  /** Of the message that it is done. */
  readonly id?: string;
}): JSX.Element | null {
  switch (insertion.kind) {
    case "ready":
      return null;
    case "inserting":
      return <p>{functionWords.inserting[language]}</p>;
    case "asking":
      return (
        <Message intent="warning">
          {functionSentences.filled[language](referenceText(insertion.place, null), insertion.filled)}
        </Message>
      );
    case "inserted":
      return (
        <Message {...(id ? { id } : {})} intent="success">
          {functionSentences.inserted[language](referenceText(insertion.place, null))}
        </Message>
      );
    case "refused":
      return <Message intent="error">{insertion.why[language]}</Message>;
  }
}
