import { AluError } from "#error/alu-error";
import { readHtmlTables } from "#import/html/read-html";
import { sentence } from "#words/sentence";

const tableOf = async (html: string) => (await readHtmlTables(html)).grids[0].rows;
const refusal = async (html: string): Promise<string> => {
  const error: unknown = await readHtmlTables(html).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AluError)) throw new Error(`Not refused with a sentence: ${String(error)}`);
  return sentence(error.fault, "en");
};
const two = "<tr><td>月份<td>产量</tr>";

describe("tables as programs and people write them", () => {
  test("Excel's clipboard", async () => {
    const html = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><style><!--table {mso-displayed-decimal-separator:"\\.";}
.xl65 {mso-number-format:"yyyy\\0022年\\0022m\\0022月\\0022";}--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=144 style='border-collapse:collapse;width:108pt'>
<!--StartFragment--> <col width=72 span=2 style='width:54pt'>
 <tr height=19 style='height:14.4pt'>
  <td height=19 class=xl65 width=72>月份</td>
  <td class=xl65 width=72 style='border-left:none'>产量<br>
    （万吨）</td></tr>
 <tr height=19><td class=xl66 align=right x:num="45962">2025年11月</td><td align=right x:num="379.234567">379.2</td></tr>
 <tr height=19><td x:str>2025年12月</td><td align=right x:num>&nbsp;1,386.0 </td></tr>
 <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td><td>9</td></tr><![endif]>
<!--EndFragment--></table></body></html>`;
    expect(await tableOf(html)).toEqual([
      ["月份", "产量 （万吨）"],
      ["2025年11月", 379.234567],
      ["2025年12月", "1,386.0"],
    ]);
  });

  test("LibreOffice gives the number behind the text, and Word paragraphs and spaces of its own", async () => {
    const html =
      "<table><tr><td><p class=MsoNormal><span lang=EN-US>2025</span>年<o:p></o:p></p><p>11月</p></td>" +
      '<td sdval="0.0523456" sdnum="2052;0;0.0%">5.2%</td><td sdval="45991">2025-11-30</td></tr></table>';
    expect(await tableOf(html)).toEqual([["2025年 11月", "5.23456%", "2025-11-30"]]);
  });

  test("a web page with a group of headers, entities, notes and unclosed cells", async () => {
    const html =
      "<table><caption>2025年11月&nbsp;产量</caption><thead><tr><th rowspan=2>指标<th colspan='2'>当月<th rowspan=2>累计" +
      "<tr><th>产量<th>同比&#xFF08;%&#65289;</thead><tbody><tr><td>原铝<sup>1)</sup><td>379.2<td>2.5<td>4,123.6" +
      "<tr><td>&lt;氧化铝&gt;<td>—<td><td>&minus;3</tbody></table>";
    expect(await readHtmlTables(html)).toEqual({
      findings: [],
      grids: [
        {
          sheet: null,
          top: 0,
          left: 0,
          serials: false,
          date1904: false,
          rows: [
            ["2025年11月 产量"],
            ["指标", "当月", "当月", "累计"],
            ["指标", "产量", "同比（%）", "累计"],
            ["原铝1)", "379.2", "2.5", "4,123.6"],
            ["<氧化铝>", "—", null, "−3"],
          ],
        },
      ],
    });
  });

  test("a year beside its months; cells from above take their place in the rows below", async () => {
    const html =
      "<table><tr><td rowspan=3>2025年<td>10月<td>1<tr><td>11月<td>2<tr><td>12月<td>3<tr><td>2026年<td>1月<td>4</table>";
    expect(await tableOf(html)).toEqual([
      ["2025年", "10月", "1"],
      ["2025年", "11月", "2"],
      ["2025年", "12月", "3"],
      ["2026年", "1月", "4"],
    ]);
  });

  test("a title over all columns stays one cell", async () => {
    expect(await tableOf(`<table><tr><th colspan=2>电解铝${two}</table>`)).toEqual([
      ["电解铝"],
      ["月份", "产量"],
    ]);
  });

  test("several tables are named by their captions, or counted in the page's language", async () => {
    const { grids } = await readHtmlTables(
      `<table>${two}</table><table><caption>表一 产量</caption>${two}</table><table><tr><td>1</table><table>${two}`,
    );
    expect(grids.map((grid) => grid.sheet)).toEqual(["表1", "表一 产量", "表3"]);
    const english = "<table><tr><td>Month<td>kt</table>".repeat(2);
    expect((await readHtmlTables(english)).grids.map((grid) => grid.sheet)).toEqual(["Table1", "Table2"]);
  });

  test("tables that arrange a page are left out, their words do not run into the inner table", async () => {
    const html = `<table><tr><td>首页<td>数据<tr><td colspan=2><table>${two}<tr><td>11月<td>379.2</table> 注：初值</table>`;
    expect((await readHtmlTables(html)).grids.map((grid) => grid.rows)).toEqual([
      [
        ["月份", "产量"],
        ["11月", "379.2"],
      ],
    ]);
  });
});

describe("what a reader does not see is not read", () => {
  test.each([
    ["scripts", "<script>document.write('<td>9')</script>"],
    ["styles", "<style>td { content: '9' }</style>"],
    ["templates", "<template><b>9</b></template>"],
    ["comments", "<!-- 9 --><!--[if gte mso 9]>9<![endif]-->"],
    ["hidden elements", "<span style='mso-hide:all; DISPLAY : none'>9<b>9</b></span><i hidden>9</i>"],
    ["text fields and lists", "<textarea>9</textarea><select><option>9</select>"],
    ["pictures", "<img src=x onerror='alert(9)' alt=9><svg><text>9</text></svg>"],
    ["frames", "<iframe srcdoc='<td>9'>9</iframe><object data='javascript:9'>9</object>"],
    ["the end of an element that never began", "</b></span></div></p>"],
  ])("%s", async (_, inside) => {
    expect(await tableOf(`<table><tr><td>2${inside}025<td>1</table>`)).toEqual([
      [expect.stringMatching(/^2 ?025$/), "1"],
    ]);
  });

  test("hidden rows and cells take no place", async () => {
    const html = `<table>${two}<tr style="display:none"><td>0<td>0<tr><td hidden>0<td>11月<td>379.2</table>`;
    expect(await tableOf(html)).toEqual([
      ["月份", "产量"],
      ["11月", "379.2"],
    ]);
  });

  test("markup that is written as text stays text", async () => {
    const html = "<table><tr><td>&lt;img src=x onerror=alert(1)&gt;<td>=cmd|' /C calc'!A0</table>";
    expect(await tableOf(html)).toEqual([["<img src=x onerror=alert(1)>", "=cmd|' /C calc'!A0"]]);
  });
});

describe("pages that want too much", () => {
  test("claims of colspan and rowspan are held to what browsers allow", async () => {
    const rows = await tableOf(
      "<table><tr><td colspan=1e9>标题<td>末<tr><td rowspan=4000000000>年<td rowspan=0>月<tr><td colspan=-5>1<td colspan=x>2</table>",
    );
    expect(rows[0]).toHaveLength(1001);
    expect(rows[0].slice(998)).toEqual(["标题", "标题", "末"]);
    expect(rows.slice(1)).toEqual([
      ["年", "月"],
      ["年", "月", "1", "2"],
    ]);
  });

  test("40,000 columns are 40,000 columns", async () => {
    const rows = await tableOf(`<table><tr>${"<td>1".repeat(40_000)}<tr><td>2</table>`);
    expect(rows.map((row) => row.length)).toEqual([40_000, 1]);
  });

  test("more cells than are held at all are refused before they are", async () => {
    expect(await refusal(`<table>${"<tr><td colspan=1000>a".repeat(10_001)}</table>`)).toBe(
      "There are more than 10 million cells: import a part of them",
    );
  });

  test.each([
    ["elements", "<div>"],
    ["tables", "<table><tr><td>"],
    ["hidden elements", "<b hidden>"],
  ])("100,000 %s within each other are refused", async (_, element) => {
    expect(await refusal(`<table><tr><td>${element.repeat(100_000)}`)).toBe(
      "Elements stand within elements more than 5000 deep",
    );
  });

  test("40,000 columns under 100,000 groups of rows cost no more than their cells", async () => {
    const groups = "<tbody><tr><td>2</tbody>".repeat(100_000);
    const rows = await tableOf(`<table><tr>${"<td>1".repeat(40_000)}${groups}</table>`);
    expect(rows).toHaveLength(100_001);
  });

  test("digits without end are text", async () => {
    const digits = `${"1".repeat(30_000)}x`;
    expect(await tableOf(`<table><tr><td x:num="1">${digits}<td>1</table>`)).toEqual([[digits, "1"]]);
  });

  test("a cell of 10 MB is cut where Excel would", async () => {
    const rows = await tableOf(`<table><tr><td>${"产".repeat(10_000_000)}<td>1</table>`);
    expect((rows[0][0] as string).length).toBeLessThanOrEqual(32_767);
  });

  test.each([
    ["nothing", ""],
    ["words", "<p>2025年11月电解铝产量379.2万吨"],
    ["an empty table", "<table></table>"],
    ["a single cell", "<table><tr><td>379.2</table>"],
    ["a tag that never ends", "<table><tr><td"],
    ["cells without a table", "<td>1<td>2"],
    ["a hidden table", `<table hidden>${two}</table>`],
  ])("%s has no table", async (_, html) => {
    expect(await refusal(html)).toBe("There is no table in the page");
  });
});
