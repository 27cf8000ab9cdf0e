import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

/** The rooms of src, lowest floor first, and the rooms each may look down into. */
const ground = "series math calendar error";
const rooms: Record<string, string> = {
  error: "",
  words: "error",
  math: "error",
  calendar: "error",
  series: "math calendar error",
  change: ground,
  composite: `change ${ground}`,
  production: `change ${ground}`,
  prosperity: `composite change ${ground}`,
  evidence: `change ${ground}`,
  cells: ground,
  functions: `cells words evidence prosperity production composite change ${ground}`,
  workbook: "cells error",
  import: `functions cells words prosperity evidence composite change ${ground}`,
  pane: "import workbook functions cells words error",
  host: "workbook functions cells words error",
  main: `host pane import workbook functions cells words ${ground}`,
};

/** Rooms that know nothing of Excel, browser or Node: only the language itself. */
const pure = Object.keys(rooms).slice(0, Object.keys(rooms).indexOf("functions") + 1);

const src = resolve(__dirname, "../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
const roomOf = (file: string) => file.split("/")[0];

/** Every file that `file` names in an import, an export, an import() or an import type. */
function imports(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(src, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && /^[.#]/.test(node.text) && !ts.isPropertyAssignment(node.parent))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found
    .map((name) => (name.startsWith("#") ? name.slice(1) : relative(src, join(src, dirname(file), name))))
    .flatMap((name) => [`${name}.ts`, `${name}.tsx`])
    .filter((name) => files.includes(name));
}
const graph = new Map(files.map((file) => [file, imports(file)]));

test("the table of rooms itself only looks down", () => {
  const names = Object.keys(rooms);
  for (const [room, below] of Object.entries(rooms))
    for (const other of below.split(" ").filter(Boolean))
      expect(names.indexOf(other)).toBeLessThan(names.indexOf(room));
});

test.each(files.filter((file) => file.includes("/")))("%s looks down", (file) => {
  const room = roomOf(file);
  expect(Object.keys(rooms)).toContain(room);
  const below = [room, ...rooms[room].split(" ")];
  expect(graph.get(file)!.filter((other) => !below.includes(roomOf(other)))).toEqual([]);
});

test("no two files import each other, however far round", () => {
  const done = new Set<string>();
  const walk = (file: string, path: string[]): void => {
    if (path.includes(file)) throw new Error([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file)) return;
    for (const other of graph.get(file)!) walk(other, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(done.size).toBe(files.length);
});

test("the pure rooms need nothing but the language", () => {
  const program = ts.createProgram(
    files.filter((file) => pure.includes(roomOf(file))).map((file) => join(src, file)),
    {
      strict: true,
      noEmit: true,
      lib: ["lib.es2022.d.ts"],
      types: [],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    },
  );
  const complaints = ts
    .getPreEmitDiagnostics(program)
    .map(
      (d) =>
        `${relative(src, d.file?.fileName ?? "")}: ${ts.flattenDiagnosticMessageText(d.messageText, " ")}`,
    );
  expect(complaints).toEqual([]);
});

test("no room re-exports itself, and none is called by what it is not", () => {
  expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
  expect(files.filter((file) => /(^|\/)(utils|common|helpers)(\/|\.)/.test(file))).toEqual([]);
});
