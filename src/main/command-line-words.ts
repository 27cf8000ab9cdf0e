import type { Both } from "#words/language";

/** What `alu --help` prints. */
export const help: Both = {
  en: `ALU: the index and change calculations of the Chinese aluminium industry.

  alu call        answers calls, one JSON object a line in and one a line out
  alu functions   lists the functions
  alu import      reads files of monthly figures: CSV, Excel, HTML, JSON

Options
  --lang en|zh    language of sentences, headers and help (en)
  --date1904      call: date serials count from 1904, as in old Mac workbooks
  --json          functions, import: as JSON
  --dates day-first|month-first|year-first    import: how 3/4/25 is read
  --decimal point|comma                       import: what marks decimals, where 1,234 could be either
  --year 2025     import: the year of the first month that names none
  --help, --version

A call names a function and its arguments; each is a matrix (a list of rows of cells), one cell, or null
where it is left out. A blank cell is null, an error cell is {"error":"#N/A"}.

  $ echo '{"function":"OPRATE","arguments":[41.98,45.19]}' | alu call
  {"value":0.9289665855277716}

An answer is {"value":…}: a matrix, or one cell where it is 1 by 1. A faulty cell stands inside the value
as {"error":"#N/A","message":"…"}; a call that cannot be answered is {"error":"#VALUE!","message":"…"}.

  $ alu import panel.csv prices.xlsx --json
  {"file":"panel.csv","series":[{"name":"LME","id":"lme","unit":"USD/t","frequency":"month","kind":"month",
  "points":[["2025-11",2821.4],…],…}],"findings":[{"address":"B14","kind":"…","message":"…"}],…}

An import is one line a file; - is standard input. frequency is month, quarter, half, year, week or day; kind
is month (of the period itself), ytd, yoy, ytd_yoy or mom. A point of which the file says more has a third
member, as {"status":"forecast"}. What was not understood is a finding with its address; nothing is guessed.

Exit code 0, also where calls were faulty; 1 where input or output failed, or nothing could be read of a file
(one sentence a file on standard error, the others still come out); 2 for a wrong option.
`,
  zh: `ALU：中国铝行业的指数与变化计算。

  alu call        回答函数调用：每行输入一个 JSON 对象，每行输出一个
  alu functions   列出全部函数
  alu import      读取月度数据文件：CSV、Excel、HTML、JSON

选项
  --lang en|zh    句子、标题和帮助的语言（默认 en）
  --date1904      用于 call：日期序列号从 1904 年起算，如旧版 Mac 工作簿
  --json          用于 functions、import：输出 JSON
  --dates day-first|month-first|year-first    用于 import：3/4/25 的读法（日先、月先、年先）
  --decimal point|comma                       用于 import：1,234 有歧义时小数点的写法（点或逗号）
  --year 2025     用于 import：第一个未写年份的月份所属年份
  --help, --version

调用写明函数名和参数；每个参数是一个矩阵（由行组成的列表，每行由单元格组成）、一个单元格，省略时为 null。
空白单元格为 null，错误单元格为 {"error":"#N/A"}。

  $ echo '{"function":"OPRATE","arguments":[41.98,45.19]}' | alu call
  {"value":0.9289665855277716}

结果为 {"value":…}：矩阵，1 × 1 时为单个单元格。有错的单元格在 value 之内写作
{"error":"#N/A","message":"…"}；无法回答的调用写作 {"error":"#VALUE!","message":"…"}。

  $ alu import panel.csv prices.xlsx --json
  {"file":"panel.csv","series":[{"name":"LME","id":"lme","unit":"USD/t","frequency":"month","kind":"month",
  "points":[["2025-11",2821.4],…],…}],"findings":[{"address":"B14","kind":"…","message":"…"}],…}

import 每个文件输出一行；- 为标准输入。frequency 为 month 月、quarter 季、half 半年、year 年、week 周、day 日；
kind 为 month 当期、ytd 累计、yoy 同比、ytd_yoy 累计同比、mom 环比。文件对某个数值另有说明时，该点带第三项，
如 {"status":"forecast"}。未能读懂的单元格逐一列出地址，不作猜测。

退出码 0（调用有错时也是 0）；输入或输出失败、或某个文件无法读取为 1（每个文件在标准错误写一句，其余文件照常输出）；
选项有误为 2。
`,
};
