import type { Both } from "#words/language";

/** What `alu --help` prints. */
export const help: Both = {
  en: `ALU: the index and change calculations of the Chinese aluminium industry.

  alu call        answers calls, one JSON object a line in and one a line out
  alu functions   lists the functions

Options
  --lang en|zh    language of sentences, headers and help (en)
  --date1904      call: date serials count from 1904, as in old Mac workbooks
  --json          functions: as JSON
  --help, --version

A call names a function and its arguments; each is a matrix (a list of rows of cells), one cell, or null
where it is left out. A blank cell is null, an error cell is {"error":"#N/A"}.

  $ echo '{"function":"OPRATE","arguments":[41.98,45.19]}' | alu call
  {"value":0.9289665855277716}

An answer is {"value":…}: a matrix, or one cell where it is 1 by 1. A faulty cell stands inside the value
as {"error":"#N/A","message":"…"}; a call that cannot be answered is {"error":"#VALUE!","message":"…"}.
Exit code 0, also where calls were faulty; 1 where input or output failed; 2 for a wrong option.
`,
  zh: `ALU：中国铝行业的指数与变化计算。

  alu call        回答函数调用：每行输入一个 JSON 对象，每行输出一个
  alu functions   列出全部函数

选项
  --lang en|zh    句子、标题和帮助的语言（默认 en）
  --date1904      用于 call：日期序列号从 1904 年起算，如旧版 Mac 工作簿
  --json          用于 functions：输出 JSON
  --help, --version

调用写明函数名和参数；每个参数是一个矩阵（由行组成的列表，每行由单元格组成）、一个单元格，省略时为 null。
空白单元格为 null，错误单元格为 {"error":"#N/A"}。

  $ echo '{"function":"OPRATE","arguments":[41.98,45.19]}' | alu call
  {"value":0.9289665855277716}

结果为 {"value":…}：矩阵，1 × 1 时为单个单元格。有错的单元格在 value 之内写作
{"error":"#N/A","message":"…"}；无法回答的调用写作 {"error":"#VALUE!","message":"…"}。
退出码 0（调用有错时也是 0）；输入或输出失败为 1；选项有误为 2。
`,
};
