import { SaxesParser } from "saxes";

/** An element with its attributes and children, names without their prefix. */
export interface Element {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads a document with a parser that refuses what is not well formed. */
export function parseXml(source: string): Element {
  const top: Element = { name: "", namespace: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const values = Object.values(attributes).map(({ local: name, value }) => [name, value] as const);
    const element = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(values),
      children: [],
      text: "",
    };
    open[open.length - 1].children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => (open[open.length - 1].text += text.trim()));
  parser.on("closetag", () => void open.pop());
  parser.write(source).close();
  return top.children[0];
}

/** Every element below this one, itself first. */
export function all(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(all)];
}

/** The element at the end of a path of names. */
export function at(element: Element, ...path: readonly string[]): Element {
  return path.reduce((from, name) => {
    const found = from.children.find((child) => child.name === name);
    if (!found) throw new Error(`${from.name} has no ${name}`);
    return found;
  }, element);
}
