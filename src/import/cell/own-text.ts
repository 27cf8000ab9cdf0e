/** Up to here an engine copies what is cut out of a text. */
const copied = 12;

/** A string of its own with these characters: one that was cut out of a text would keep all of that text in memory. */
export function ownText(text: string): string {
  // What is joined of parts is written anew.
  return text.length <= copied ? text : [text.slice(0, copied), text.slice(copied)].join("");
}
