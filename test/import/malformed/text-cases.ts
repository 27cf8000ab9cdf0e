import { bytes, repeated, utf8, type MalformedCase } from "./case";

const two = [
  ["2025-01", 1.5],
  ["2025-02", 2.5],
] as const;

/** 月份,铝价 and two months, in GB18030. */
const gb = [[0xd4, 0xc2, 0xb7, 0xdd], ",", [0xc2, 0xc1, 0xbc, 0xdb], "\n2025-01,1.5\n2025-02,2.5\n"] as const;

/** Texts whose bytes, lines or quotation marks are not as they should be. */
export const textCases: readonly MalformedCase[] = [
  { name: "nothing at all", bytes: utf8(""), refused: "import-empty" },
  { name: "a byte order mark and nothing else", bytes: bytes([0xef, 0xbb, 0xbf]), refused: "import-empty" },
  { name: "blank lines only", bytes: utf8("\n\n   \n\t\n"), refused: "import-empty" },
  { name: "delimiters only", bytes: utf8(",,,\n,,,\n"), refused: "no-figures" },
  { name: "one cell", bytes: utf8("铝价"), refused: "no-figures" },
  { name: "one figure", bytes: utf8("379.2\n"), refused: "no-figures" },
  {
    name: "one row without a header",
    bytes: utf8("2025-01,1.5\n"),
    file: "lme.csv",
    points: { lme: [["2025-01", 1.5]] },
  },
  { name: "a header and nothing below it", bytes: utf8("month,output,stocks\n"), refused: "no-figures" },
  {
    name: "a quotation mark that is never closed",
    bytes: utf8('month,price\n2025-01,1.5\n2025-02,"2.5\n2025-03,3.5\n'),
    points: {
      price: [
        ["2025-01", 1.5],
        ["2025-03", 3.5],
      ],
    },
    findings: [["B3", "quotes-unpaired"]],
  },
  {
    name: "a quotation mark closed in the middle of a cell",
    bytes: utf8('month,"pri"ce\n2025-01,1.5\n2025-02,2.5\n'),
    points: { price: two },
    findings: [["B1", "quotes-unpaired"]],
  },
  {
    name: "rows of different lengths",
    bytes: utf8("month,price,stocks\n2025-01,1.5\n2025-02,2.5,7,\n\n2025-03,3.5,8\n"),
    points: {
      price: [...two, ["2025-03", 3.5]],
      stocks: [
        ["2025-02", 7],
        ["2025-03", 8],
      ],
    },
  },
  {
    name: "a figure beyond the last header",
    bytes: utf8("month,price\n2025-01,1.5\n2025-02,2.5,99\n"),
    points: { price: two, C: [["2025-02", 99]] },
  },
  {
    name: "NUL characters inside cells",
    bytes: utf8("month,price\n2025-01,1\0.5\n2025-02,2.5\n"),
    points: { price: two },
    findings: [["B2", "nul-characters"]],
  },
  {
    name: "UTF-16 without a byte order mark",
    bytes: () => new Uint8Array(Buffer.from("month,price\n2025-01,1.5\n2025-02,2.5\n", "utf16le")),
    points: { price: two },
  },
  {
    name: "UTF-16 of an odd number of bytes",
    bytes: () => {
      const text = Buffer.from("\ufeffmonth,price\n2025-01,1.5\n2025-02,2.5\n", "utf16le");
      return new Uint8Array(text.subarray(0, text.length - 1));
    },
    points: { price: two },
    findings: [[null, "text-cut-off"]],
  },
  { name: "GB18030 that is called nothing", bytes: bytes(...gb), points: { 铝价: two } },
  {
    name: "GB18030 cut off in the middle of a character",
    bytes: bytes(...gb, [0xd4]),
    points: { 铝价: two },
    findings: [[null, "text-cut-off"]],
  },
  {
    name: "one damaged byte in a long text of UTF-8",
    bytes: () => {
      const rows = Array.from({ length: 12 }, (_, m) => `2025年${m + 1}月,${m}.5,电解铝产量月度数据`);
      const text = Buffer.from(`月份,铝价,说明文字\n${rows.join("\n")}\n`);
      text[text.indexOf("电") + 1] = 0xff;
      return new Uint8Array(text);
    },
    counts: [12],
    findings: [["C2", "damaged-characters"]],
  },
  {
    name: "bytes that are characters of no encoding",
    bytes: bytes("month,price\n2025-01,1.5\n", [0xff, 0xff, 0x80, 0x0a]),
    refused: "encoding-unknown",
  },
  {
    name: "carriage returns only, as old Macs wrote",
    bytes: utf8("month,price\r2025-01,1.5\r2025-02,2.5\r"),
    points: { price: two },
  },
  {
    name: "three kinds of line ends in one file",
    bytes: utf8("month,price\r\n2025-01,1.5\r2025-02,2.5\n"),
    points: { price: two },
  },
  {
    name: "ten megabytes in one line",
    bytes: repeated("month,price\n2025-01,1.5\n2025-02,2.5\n", "x", 10_000_000, "\n2025-03,3.5\n"),
    points: { price: [...two, ["2025-03", 3.5]] },
    findings: [["A4", "row-too-long"]],
  },
  {
    name: "a cell of a hundred thousand characters",
    bytes: utf8(`month,price,note\n2025-01,1.5,${"长".repeat(100_000)}\n2025-02,2.5,\n`),
    points: { price: two },
    findings: [["C2", "cell-too-long"]],
  },
  {
    name: "40,000 columns",
    bytes: utf8(
      ["month", "2025-01"]
        .map((first, r) => [first, ...Array.from({ length: 40_000 }, (_, c) => (r ? c : `s${c}`))].join(","))
        .join("\n"),
    ),
    counts: Array<number>(16_383).fill(1),
    findings: [
      ["XFE1", "row-too-wide"],
      ["XFE2", "row-too-wide"],
    ],
  },
  {
    name: "a million blank rows between two figures",
    bytes: repeated("month,price\n2025-01,1.5\n", "\n", 1_000_000, "2025-02,2.5\n"),
    points: { price: two },
  },
  {
    name: "a file that is said to have 2 GB",
    bytes: utf8("month,price\n2025-01,1.5\n"),
    size: 2 ** 31,
    refused: "import-too-large",
  },
  {
    name: "Excel's own line about the separator, and semicolons",
    bytes: utf8("sep=;\nmonth;price\n2025-01;1,5\n2025-02;2,5\n"),
    points: { price: two },
  },
  {
    name: "a separator of two kinds in one file",
    bytes: utf8("month;price\n2025-01;1.5\n2025-02,2.5\n2025-03;3.5\n"),
    points: {
      price: [
        ["2025-01", 1.5],
        ["2025-03", 3.5],
      ],
    },
  },
];
