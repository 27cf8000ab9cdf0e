import { utf8, type MalformedCase } from "./case";

const two = [
  ["2025-01", 1.5],
  ["2025-02", 2.5],
] as const;

/** Tables whose months, figures or headers are not as they should be. */
export const cellCases: readonly MalformedCase[] = [
  {
    name: "cells that a spreadsheet would take for formulas",
    bytes: utf8(
      "month,price\n2024-11,0.5\n2024-12,1\n2025-01,1.5\n2025-02,=cmd|' /C calc'!A0\n2025-03,＝SUM(B2)\n2025-04,+1+1\n2025-05,@SUM(1)\n2025-06,2.5\n2025-07,3\n",
    ),
    points: {
      price: [
        ["2024-11", 0.5],
        ["2024-12", 1],
        ["2025-01", 1.5],
        ["2025-06", 2.5],
        ["2025-07", 3],
      ],
    },
    findings: [
      ["B5", "cell-not-understood"],
      ["B6", "cell-not-understood"],
      ["B7", "cell-not-understood"],
      ["B8", "cell-not-understood"],
    ],
  },
  {
    name: "a column of words with two figures among them",
    bytes: utf8("month,price,who\n2025-01,1.5,Li\n2025-02,2.5,7\n2025-03,,Wang\n2025-04,,8\n2025-05,,Zhao\n"),
    points: { price: two },
    findings: [["C1", "column-of-words"]],
  },
  {
    name: "a header that is a formula",
    bytes: utf8('month,"=HYPERLINK(""http://x"",""price"")"\n2025-01,1.5\n2025-02,2.5\n'),
    points: { '=HYPERLINK("http://x","price")': two },
  },
  {
    name: "months that do not exist",
    bytes: utf8("month,price\n2025-00,9\n2025-01,1.5\n2025-02,2.5\n2025-13,9\n2025-02-30,9\n"),
    points: { price: two },
    findings: [
      ["A2", "no-such-month"],
      ["A5", "no-such-month"],
      ["A6", "no-such-month"],
    ],
  },
  {
    name: "two Januaries with different figures",
    bytes: utf8("month,price\n2025-01,1.5\n2025-01,1.7\n2025-02,2.5\n"),
    points: {
      price: [
        ["2025-01", 1.5],
        ["2025-01", 1.7],
        ["2025-02", 2.5],
      ],
    },
    remarks: ["figures-differ"],
  },
  {
    name: "two Januaries with the same figure",
    bytes: utf8("month,price\n2025-01,1.5\n2025-01,1.5\n2025-02,2.5\n"),
    points: { price: two },
    findings: [["B3", "row-repeated"]],
  },
  {
    name: "months, quarters and years in one column",
    bytes: utf8("period,price\n2025-01,1.5\n2025-02,2.5\n2025Q1,4\n2024,20\n2025-03,3.5\n"),
    points: { price: [...two, ["2025-03", 3.5]] },
  },
  {
    name: "NaN, infinities and 1e400",
    bytes: utf8(
      "month,price\n2024-12,0.5\n2025-01,1.5\n2025-02,NaN\n2025-03,inf\n2025-04,1e400\n2025-05,-Infinity\n2025-06,2.5\n2025-07,3\n",
    ),
    points: {
      price: [
        ["2024-12", 0.5],
        ["2025-01", 1.5],
        ["2025-06", 2.5],
        ["2025-07", 3],
      ],
    },
    findings: [
      ["B5", "cell-not-understood"],
      ["B6", "cell-not-understood"],
      ["B7", "cell-not-understood"],
    ],
  },
  {
    name: "error cells of a spreadsheet saved as text",
    bytes: utf8("month,price\n2025-01,1.5\n2025-02,#REF!\n2025-03,#N/A\n2025-04,#DIV/0!\n2025-05,2.5\n"),
    points: {
      price: [
        ["2025-01", 1.5],
        ["2025-05", 2.5],
      ],
    },
  },
  {
    name: "points for thousands and a comma for decimals",
    bytes: utf8("month;price\n2025-01;1.234.567,89\n2025-02;1.234.568,01\n"),
    points: {
      price: [
        ["2025-01", 1234567.89],
        ["2025-02", 1234568.01],
      ],
    },
  },
  {
    name: "a comma that may group or may mark decimals",
    bytes: utf8("month;price\n2025-01;1,234\n2025-02;2,345\n"),
    questions: ["decimal-mark"],
  },
  {
    name: "a comma that groups, as the reader says",
    bytes: utf8("month;price\n2025-01;1,234\n2025-02;2,345\n"),
    answers: { decimalMark: "point" },
    points: {
      price: [
        ["2025-01", 1234],
        ["2025-02", 2345],
      ],
    },
  },
  {
    name: "dates such as 3/4/25",
    bytes: utf8("date,price\n3/4/25,1.5\n4/4/25,2.5\n"),
    questions: ["date-order"],
  },
  {
    name: "dates such as 3/4/25, the month first as the reader says",
    bytes: utf8("date,price\n1/4/25,1.5\n2/4/25,2.5\n"),
    answers: { dateOrder: "month-first" },
    points: { price: two },
  },
  {
    name: "months without any year",
    bytes: utf8("月份,产量\n1月,1.5\n2月,2.5\n"),
    questions: ["year"],
  },
  {
    name: "months without a year, of 2025 as the reader says",
    bytes: utf8("月份,产量\n1月,1.5\n2月,2.5\n"),
    answers: { year: 2025 },
    points: { 产量: two },
  },
  {
    name: "two columns under one header",
    bytes: utf8("month,price,price\n2025-01,1.5,7\n2025-02,2.5,8\n"),
    counts: [2, 2],
  },
  {
    name: "a column without a header",
    bytes: utf8("month,price,\n2025-01,1.5,7\n2025-02,2.5,8\n"),
    counts: [2, 2],
  },
  {
    name: "a row of totals below the months",
    bytes: utf8("月份,产量\n2025年1月,1.5\n2025年2月,2.5\n合计,4\n"),
    points: { 产量: two },
    findings: [["A4", "totals-row"]],
  },
  {
    name: "notes below the table",
    bytes: utf8("月份,产量\n2025年1月,1.5\n2025年2月,2.5\n\n注：数据经修订\n数据来源：国家统计局\n"),
    points: { 产量: two },
  },
  {
    name: "words where figures should be",
    bytes: utf8(
      "month,price\n2025-01,1.5\n2025-02,2.5\n2025-03,three\n2025-04,3..5\n2025-05,1-2\n2025-06,4\n2025-07,5\n",
    ),
    points: { price: [...two, ["2025-06", 4], ["2025-07", 5]] },
    findings: [
      ["B4", "cell-not-understood"],
      ["B5", "cell-not-understood"],
      ["B6", "cell-not-understood"],
    ],
  },
  {
    name: "a row of figures without a month",
    bytes: utf8("month,price\n2025-01,1.5\n2025-02,2.5\n,99\nsome day,98\n"),
    points: { price: two },
  },
  {
    name: "months the wrong way round and with gaps",
    bytes: utf8("month,price\n2025-06,2.5\n2025-02,1.5\n2024-12,0.5\n"),
    points: {
      price: [
        ["2025-06", 2.5],
        ["2025-02", 1.5],
        ["2024-12", 0.5],
      ],
    },
  },
  {
    name: "full-width digits, brackets for minus, and a sign of per cent",
    bytes: utf8("月份,同比（%）\n２０２５年１月,（１．５）\n2025年2月,２．５％\n"),
    points: {
      table: [
        ["2025-01", -1.5],
        ["2025-02", 2.5],
      ],
    },
  },
  {
    name: "markup inside cells",
    bytes: utf8(
      "month,price,<script>alert(1)</script>\n2025-01,1.5,<img src=x onerror=alert(1)>\n2025-02,2.5,7\n",
    ),
    points: { price: two, "<script>alert(1)</script>": [["2025-02", 7]] },
    findings: [["C2", "cell-not-understood"]],
  },
  {
    name: "SDMX-CSV with a figure that is none and a period that is none",
    bytes: utf8(
      "DATAFLOW,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nX:Y(1.0),M,CN,2025-01,1.5,A\nX:Y(1.0),M,CN,2025-02,2.5,P\nX:Y(1.0),M,CN,2025-13,9,A\nX:Y(1.0),M,CN,2025-03,n/k,A\n",
    ),
    points: { CN: two },
    findings: [
      ["D4", "no-such-month"],
      ["E5", "cell-not-understood"],
    ],
  },
  {
    name: "a line above the header that begins with # and says nothing",
    bytes: utf8(
      "LME, monthly\n# \r\nLME, monthly\n# unit: USD/t\nmonth,price,status\n2025-01,1.5,actual\n2025-02,2.5,actual\n",
    ),
    counts: [2],
  },
  {
    name: "one half year among months under a header that is a year",
    bytes: utf8("月份,0,2024\n2025-01,1.5,7\n上半年,9,9\n2025-02,2.5,8\n"),
    points: {
      0: two,
      2024: [
        ["2025-01", 7],
        ["2025-02", 8],
      ],
    },
    findings: [["A3", "coarser-row"]],
  },
  {
    name: "a whole month among the months of years",
    bytes: utf8("月份,2024,2025\n1月,0.5,1.5\n2月,1,2.5\n2025-03,9,9\n"),
    counts: [4],
    findings: [["A4", "row-without-period"]],
  },
];
