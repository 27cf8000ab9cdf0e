import fc from "fast-check";
import type { Cell } from "#cells/cell";
import type { Answers } from "#import/question";
import type { Source } from "#import/source";
import { workbookFile } from "../import/xlsx/workbook-file";
import { delivered, nastyGrid, nastyTable, nastyText } from "./nasty";
import { seeds } from "./seeds";

/** One input of a fuzz run: what is read, and what is known of its cells. */
export interface FuzzInput {
  readonly kind: string;
  readonly source: Source;
  /** All characters that it holds, in every encoding it may have: where figures must come from. */
  readonly texts: readonly string[];
  /** Its cells, where it is known how they lie, so that no row can be lost. */
  readonly grid: readonly (readonly Cell[])[] | null;
  readonly answers: Answers;
}

const answers: fc.Arbitrary<Answers> = fc.record(
  {
    dateOrder: fc.constantFrom("day-first", "month-first", "year-first"),
    decimalMark: fc.constantFrom("point", "comma"),
    year: fc.integer({ min: 1990, max: 2030 }),
  },
  { requiredKeys: [] },
);

/** Any input: mutated files, nasty grids in every dress, bytes, and trees of JSON. */
export function fuzzInputs(): fc.Arbitrary<FuzzInput> {
  return fc.oneof(
    { arbitrary: mutatedFiles(), weight: 8 },
    { arbitrary: tables, weight: 6 },
    { arbitrary: grids, weight: 5 },
    { arbitrary: trees, weight: 4 },
    { arbitrary: noise, weight: 2 },
  );
}

function file(
  kind: string,
  bytes: Uint8Array,
  given: Answers,
  grid: FuzzInput["grid"] = null,
  text?: string,
): FuzzInput {
  const pieces = async function* () {
    await Promise.resolve();
    yield bytes;
  };
  const texts = text === undefined ? decodings(bytes) : [text];
  return {
    kind,
    texts,
    grid,
    answers: given,
    source: { kind: "file", name: "铝.csv", size: bytes.length, bytes: pieces },
  };
}

function decodings(bytes: Uint8Array): readonly string[] {
  return ["utf-8", "gb18030", "utf-16le", "utf-16be"].map((encoding) =>
    new TextDecoder(encoding).decode(bytes),
  );
}

/** Tokens that are put into a file at random. */
const inserted = fc.oneof(
  nastyText,
  fc.constantFrom(
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    "\r\n",
    '"',
    '""',
    "\0",
    "{",
    "}",
    "[",
    "]",
    ":",
    "<td>",
    "</tr>",
    "<table>",
    "NaN",
    "1e400",
    ",,,,",
    "\n\n",
  ),
);

type Mutation = readonly [at: number, removed: number, text: string, copies: number];

function mutatedFiles(): fc.Arbitrary<FuzzInput> {
  const mutation: fc.Arbitrary<Mutation> = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
    fc.oneof(fc.constant(""), inserted),
    fc.oneof({ arbitrary: fc.constant(0), weight: 6 }, { arbitrary: fc.nat(80), weight: 1 }),
  );
  const seed = fc.constantFrom(...seeds());
  const cut = fc.oneof(
    { arbitrary: fc.constant(1), weight: 4 },
    { arbitrary: fc.double({ min: 0, max: 1, noNaN: true }), weight: 1 },
  );
  return fc
    .tuple(seed, fc.array(mutation, { maxLength: 6 }), cut, answers)
    .map(([bytes, mutations, part, given]) => {
      const mutated = mutations.reduce(applied, Buffer.from(bytes));
      return file(
        "mutated file",
        new Uint8Array(mutated.subarray(0, Math.ceil(mutated.length * part))),
        given,
      );
    });
}

function applied(bytes: Buffer, [share, removed, text, copies]: Mutation): Buffer {
  const at = Math.floor(share * bytes.length);
  const again = Array<Buffer>(copies > 40 ? 2 : copies > 0 ? 1 : 0).fill(bytes.subarray(at, at + copies));
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(text), ...again, bytes.subarray(at + removed)]);
}

const dresses = fc.constantFrom("csv", "tsv", "semicolon", "xlsx", "html", "paste", "selection");
const tables = fc.tuple(nastyTable, dresses, answers).map(([grid, ...how]) => dressed(grid, ...how));
// In noise one cannot say which rows are headers, so that no row of it can be called lost.
const grids = fc
  .tuple(nastyGrid, dresses, answers)
  .map(([grid, ...how]): FuzzInput => ({ ...dressed(grid, ...how), grid: null }));

function dressed(grid: readonly (readonly string[])[], dress: string, given: Answers): FuzzInput {
  const text = grid.map((row) => row.join(" \n ")).join(" \n ");
  const cells = delivered(grid);
  if (dress === "xlsx") return file(dress, workbook(grid), given, cells, text);
  if (dress === "html") return file(dress, new TextEncoder().encode(page(grid)), given, cells, text);
  const pasted = { kind: "paste", text: delimited(grid, "\t"), html: null } as const;
  const selected = { kind: "selection", sheet: "Sheet1", top: 0, left: 0, cells, date1904: false } as const;
  if (dress === "paste") return { kind: dress, source: pasted, texts: [text], grid: null, answers: given };
  if (dress === "selection")
    return { kind: dress, source: selected, texts: [text], grid: cells, answers: given };
  const mark = dress === "csv" ? "," : dress === "tsv" ? "\t" : ";";
  return file(dress, new TextEncoder().encode(delimited(grid, mark)), given, null, text);
}

function delimited(grid: readonly (readonly string[])[], mark: string): string {
  const quoted = (text: string) =>
    /["\n\r]/.test(text) || text.includes(mark) ? `"${text.replaceAll('"', '""')}"` : text;
  return grid.map((row) => row.map(quoted).join(mark)).join("\n");
}

function page(grid: readonly (readonly string[])[]): string {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<table>${grid.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join("")}</tr>`).join("")}</table>`;
}

function workbook(grid: readonly (readonly string[])[]): Uint8Array {
  const cell = (value: Cell, address: string): string => {
    if (value === null) return "";
    if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
    if (typeof value === "object") return `<c r="${address}" t="e"><v>${value.error}</v></c>`;
    const text = String(value)
      .replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd]/gu, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;");
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  };
  const rows = delivered(grid).map((row, r) => {
    const cells = row.map((value, c) => cell(value, `${String.fromCharCode(65 + c)}${r + 1}`));
    return `<row r="${r + 1}">${cells.join("")}</row>`;
  });
  return workbookFile({ sheets: [{ rows: rows.join("") }] });
}

/** The keys of the formats that are known, so that a tree is now and then taken for one of them. */
const keys = fc.constantFrom(
  ...[
    "class",
    "version",
    "id",
    "size",
    "dimension",
    "category",
    "index",
    "label",
    "value",
    "status",
    "role",
    "time",
    "link",
    "item",
  ],
  ...[
    "series",
    "docs",
    "period",
    "series_code",
    "num_found",
    "header",
    "data",
    "list",
    "rows",
    "month",
    "date",
    "price",
    "unit",
  ],
  ...[
    "page",
    "total",
    "indicator",
    "country",
    "message",
    "dataset",
    "__proto__",
    "constructor",
    "0",
    "2025-01",
    "2025-02",
  ],
);

const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      1,
      379.2,
      -5,
      1e300,
      "2025-01",
      "2025-02",
      "2025M03",
      "dataset",
      "collection",
      "NA",
      "time",
      "12.3%",
      [],
      {},
    ),
    fc.oneof(fc.integer(), nastyText),
    fc.array(tie("tree"), { maxLength: 5 }),
    fc.dictionary(keys, tie("tree"), { maxKeys: 6 }),
    fc.array(fc.record({ month: fc.constantFrom("2025-01", "2025-02", "2025-03"), price: tie("tree") }), {
      maxLength: 4,
    }),
  ),
}));

const trees = fc.tuple(tree, answers).map(([value, given]) => {
  const text = JSON.stringify(
    Array.isArray(value) || (typeof value === "object" && value !== null) ? value : [value],
  );
  return file("JSON tree", new TextEncoder().encode(text), given, null, text);
});

const magics = [
  "",
  "",
  "PK\x03\x04",
  "\x1f\x8b",
  "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
  "%PDF-",
  "<table>",
  "{",
  "[",
  "\xff\xfe",
  "\xef\xbb\xbf",
];
const noise = fc
  .tuple(fc.constantFrom(...magics), fc.uint8Array({ maxLength: 300 }), answers)
  .map(([magic, bytes, given]) =>
    file("bytes", new Uint8Array(Buffer.concat([Buffer.from(magic, "latin1"), bytes])), given),
  );

/** One file of each kind that loads its reader on demand; loading is not what a run measures. */
export function firstFiles(): readonly FuzzInput[] {
  const grid = [
    ["month", "price"],
    ["2025-01", "1.5"],
  ];
  return [
    file("xlsx", workbook(grid), {}, null, "1.5"),
    file("html", new TextEncoder().encode(page(grid)), {}, null, "1.5"),
  ];
}
