import type { SaxesParser } from "saxes";

/** What is told of an XML document while it is read. Names come without their prefix. */
export interface XmlTaker {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** By name; a prefix, as in `r:id`, stays. */
export type Attributes = Readonly<Record<string, string>>;

/** Reads a document from its pieces. Calls `broken` where it is not well-formed. */
export type XmlReader = (
  pieces: AsyncIterable<string>,
  taker: XmlTaker,
  broken: () => never,
) => Promise<void>;

/** Workbooks nest about ten elements. */
const deepest = 100;

/**
 * A reader of XML on the parser that is loaded on demand. A document type is refused, as Excel does: with it
 * goes every entity that could grow or reach out of the file.
 */
export function xmlReader(Parser: typeof SaxesParser): XmlReader {
  return async (pieces, { open, text, close }, broken) => {
    const parser = new Parser({ position: false });
    let depth = 0;
    parser.on("error", broken);
    parser.on("doctype", broken);
    parser.on("opentag", ({ name, attributes }) => {
      if (++depth > deepest) broken();
      open?.(localName(name), attributes as Attributes);
    });
    parser.on("closetag", ({ name }) => {
      depth--;
      close?.(localName(name));
    });
    if (text) {
      parser.on("text", text);
      parser.on("cdata", text);
    }
    for await (const piece of pieces) parser.write(piece);
    parser.close();
  };
}

function localName(name: string): string {
  // Most elements of a sheet are c and v, too short for a prefix.
  if (name.length < 3) return name;
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
