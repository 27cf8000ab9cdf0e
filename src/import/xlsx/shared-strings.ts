import { longestText, unescaped } from "./escaped-text";
import type { XmlTaker } from "./xml-reader";

/**
 * Reads the texts that the cells of all sheets refer to into `strings`. Runs of one text with different fonts
 * are joined; readings above Chinese characters are left out.
 */
export function sharedStringTaker(strings: string[]): XmlTaker {
  let text = "";
  let isText = false;
  let isReading = false;
  return {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "t") isText = !isReading;
      else if (name === "rPh") isReading = true;
    },
    text: (piece) => {
      if (isText && text.length < longestText) text += piece.slice(0, longestText - text.length);
    },
    close: (name) => {
      if (name === "si") strings.push(unescaped(text));
      else if (name === "t") isText = false;
      else if (name === "rPh") isReading = false;
    },
  };
}
