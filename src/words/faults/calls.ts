import type { CallFaults } from "#error/faults/calls";
import type { Sentences } from "../sentences";

const shape = '{"function":"YOY","arguments":[…]}';

export const callFaults: Sentences<CallFaults> = {
  "line-empty": {
    code: "#VALUE!",
    en: () => `The line is empty: write ${shape}`,
    zh: () => `此行为空：请写 ${shape}`,
  },
  "line-not-json": {
    code: "#VALUE!",
    en: ({ found }) => `The line is not JSON (it begins with "${found}"): write ${shape} on one line`,
    zh: ({ found }) => `此行不是 JSON（开头为“${found}”）：请在一行内写 ${shape}`,
  },
  "line-not-utf8": {
    code: "#VALUE!",
    en: () => "The line is not UTF-8 text: save the input as UTF-8",
    zh: () => "此行不是 UTF-8 文本：请把输入保存为 UTF-8",
  },
  "line-too-long": {
    code: "#VALUE!",
    en: ({ limit }) => `The line is longer than ${limit} MB: choose a smaller range`,
    zh: ({ limit }) => `此行超过 ${limit} MB：请选择较小的区域`,
  },
  "not-a-call": {
    code: "#VALUE!",
    en: ({ found }) => `The line is JSON but not a call (it begins with "${found}"): write ${shape}`,
    zh: ({ found }) => `此行是 JSON，但不是函数调用（开头为“${found}”）：请写 ${shape}`,
  },
  "no-function-name": {
    code: "#VALUE!",
    en: () => `The call names no function: write ${shape}`,
    zh: () => `调用没有函数名：请写 ${shape}`,
  },
  "no-arguments": {
    code: "#VALUE!",
    en: () => 'The call has no list of arguments: write "arguments":[…], or [] where there are none',
    zh: () => '调用没有参数列表：请写 "arguments":[…]，无参数时写 []',
  },
  "cell-too-deep": {
    code: "#VALUE!",
    en: ({ argument, row }) =>
      `Argument ${argument}, row ${row}: a cell is itself a list, an argument is a list of rows of cells`,
    zh: ({ argument, row }) =>
      `第 ${argument} 个参数第 ${row} 行：单元格本身是列表，参数应为由行组成、每行由单元格组成的列表`,
  },
  defect: {
    code: "#VALUE!",
    en: ({ found }) => `ALU failed on this call, which is a defect to be reported: ${found}`,
    zh: ({ found }) => `ALU 计算此调用时出错，属程序缺陷，请报告：${found}`,
  },
};
