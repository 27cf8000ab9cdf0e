import { repeated, utf8, type MalformedCase } from "./case";

type Points = readonly (readonly [string, number])[];
const two: Points = [
  ["2025-01", 1.5],
  ["2025-02", 2.5],
];

const stat = (more: object) =>
  utf8(
    JSON.stringify({
      ...{ version: "2.0", class: "dataset", label: "Output", id: ["time"], size: [2] },
      ...{ dimension: { time: { category: { index: ["2025-01", "2025-02"] } } }, value: [1.5, 2.5] },
      ...more,
    }),
  );

/** Documents that are cut off, too deep, too large, or not as their format says. */
export const jsonCases: readonly MalformedCase[] = [
  { name: "JSON that breaks off", bytes: utf8('{"class":"dataset","value":[1.5,'), refused: "json-cut-off" },
  {
    name: "JSON in which a comma is missing",
    bytes: utf8('[{"month":"2025-01" "v":1}]'),
    refused: "json-broken",
  },
  { name: "two documents in one file", bytes: utf8('{"a":[1]}\n{"a":[2]}\n'), refused: "json-broken" },
  { name: "a hundred thousand levels", bytes: repeated("", '[{"a":', 100_000), refused: "json-too-deep" },
  {
    name: "a document of 60 million characters",
    bytes: repeated('["', "x", 60_000_000, '"]'),
    refused: "json-too-long",
  },
  { name: "four million values", bytes: repeated("[", "1,", 4_000_000, "1]"), refused: "json-too-many" },
  { name: "an empty list", bytes: utf8("[]"), refused: "json-no-figures" },
  { name: "an empty object", bytes: utf8("{}"), refused: "json-no-figures" },
  {
    name: "a document of something else",
    bytes: utf8('{"type":"Feature","geometry":{"x":1}}'),
    refused: "json-unknown",
  },
  {
    name: "a service's refusal",
    bytes: utf8('{"code":401,"msg":"token 已过期","data":null}'),
    refused: "json-refused",
  },
  {
    name: "JSON-stat whose size says a thousand million cells",
    bytes: stat({ size: [1e9] }),
    refused: "json-stat-size",
  },
  {
    name: "JSON-stat with fewer values than cells",
    bytes: stat({ value: [1.5] }),
    refused: "json-stat-values",
  },
  {
    name: "JSON-stat without time",
    bytes: stat({ dimension: { time: { category: { index: ["a", "b"] } } } }),
    refused: "json-stat-no-time",
  },
  { name: "JSON-stat with a text for its sizes", bytes: stat({ size: "2" }), refused: "json-shape" },
  {
    name: "JSON-stat with texts, objects and 1e400 among its values",
    bytes: () => {
      const text = new TextDecoder().decode(
        stat({
          size: [6],
          value: [1.5, 2.5, "n/k", {}, "BIG", null],
          dimension: {
            time: { category: { index: ["2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"] } },
          },
        })(),
      );
      return new TextEncoder().encode(text.replace('"BIG"', "1e400"));
    },
    points: { Output: two },
    findings: [
      ["/value/2", "json-no-figure"],
      ["/value/3", "json-no-figure"],
      ["/value/4", "json-too-large"],
    ],
  },
  {
    name: "NaN, which Python writes into JSON",
    bytes: utf8(
      '[{"month":"2025-01","price":1.5},{"month":"2025-02","price":2.5},{"month":"2025-03","price":NaN}]',
    ),
    points: { price: two },
    findings: [["/2/price", "json-not-a-number"]],
  },
  {
    name: "a key that stands twice",
    bytes: utf8('[{"month":"2025-01","price":9,"price":1.5},{"month":"2025-02","price":2.5}]'),
    points: { price: two },
    findings: [["/0/price", "json-key-twice"]],
  },
  {
    name: "keys that would reach into every object",
    bytes: utf8(
      '[{"month":"2025-01","price":1.5,"__proto__":{"polluted":1},"constructor":7},{"month":"2025-02","price":2.5,"constructor":8}]',
    ),
    points: Object.fromEntries<Points>([
      ["price", two],
      [
        "constructor",
        [
          ["2025-01", 7],
          ["2025-02", 8],
        ],
      ],
    ]),
    findings: [["/0/__proto__", "column-of-words"]],
  },
  {
    name: "rows of different keys, one of them no row",
    bytes: utf8('{"data":[{"month":"2025-01","price":1.5},{"price":2.5,"month":"2025-02"}],"note":[1,2]}'),
    points: { price: two },
  },
  {
    name: "the World Bank's message in place of figures",
    bytes: utf8('[{"message":[{"id":"120","key":"Invalid value","value":"The parameter is not valid"}]}]'),
    refused: "json-refused",
  },
  {
    name: "a page of the World Bank without rows",
    bytes: utf8('[{"page":1,"pages":0,"per_page":50,"total":0},null]'),
    refused: "json-no-figures",
  },
  {
    name: "DBnomics with fewer values than periods",
    bytes: utf8(
      '{"series":{"docs":[{"series_code":"a","period":["2025-01","2025-02"],"value":[1.5,2.5]},{"series_code":"b","period":["2025-01"],"value":[]}]}}',
    ),
    points: { a: two },
    findings: [["/series/docs/1", "json-lengths"]],
  },
  {
    name: "SMM's header with rows too long, too short and none",
    bytes: utf8(
      '{"code":0,"data":{"header":["日期","铝价(元/吨)"],"list":[["2025-01",1.5,"extra"],["2025-02",2.5],["2025-03"],null,"2025-04"]}}',
    ),
    points: { 铝价: two },
  },
  {
    name: "rows of one key with words for most of their figures",
    bytes: utf8(
      '{"month":[{"month":"2025-01","price":-5},{"month":"2025-01","price":"dataset"},{"month":"2025-01","price":[]},{"month":"2025-03","price":"NA"}]}',
    ),
    refused: "no-figures",
  },
];
