import type { WorkbookFaults } from "#error/faults/workbook";
import type { Sentences } from "../sentences";

const nameTroubles = {
  empty: { en: "a sheet needs a name", zh: "工作表需要名称" },
  long: { en: "a sheet's name has at most 31 characters", zh: "工作表名称最多 31 个字符" },
  mark: {
    en: "a sheet's name has none of : \\ / ? * [ ] and no quote at its ends",
    zh: "工作表名称不能含有 : \\ / ? * [ ]，首尾也不能是单引号",
  },
  reserved: { en: "Excel keeps this name for itself", zh: "Excel 保留了这个名称" },
};

const tableNameTroubles = {
  empty: { en: "a table needs a name", zh: "表格需要名称" },
  long: { en: "a table's name has at most 255 characters", zh: "表格名称最多 255 个字符" },
  mark: {
    en: "it begins with a letter or _, and has letters, figures, _ and . only",
    zh: "名称须以字母、汉字或下划线开头，且只能含有字母、汉字、数字、下划线和句点",
  },
  cell: { en: "Excel would take it for a cell", zh: "Excel 会把它当作单元格" },
};

export const workbookFaults: Sentences<WorkbookFaults> = {
  address: {
    code: "#VALUE!",
    en: ({ found }) => `"${found}" is not a range of cells, such as B2:C24`,
    zh: ({ found }) => `“${found}”不是单元格区域（例如 B2:C24）`,
  },
  "no-such-sheet": {
    code: "#VALUE!",
    en: ({ sheet }) => `The workbook has no sheet "${sheet}"`,
    zh: ({ sheet }) => `工作簿中没有工作表“${sheet}”`,
  },
  "sheet-exists": {
    code: "#VALUE!",
    en: ({ sheet }) => `The workbook already has a sheet "${sheet}": rename it or choose another name`,
    zh: ({ sheet }) => `工作簿中已有工作表“${sheet}”：请将其改名，或另选名称`,
  },
  "sheet-name": {
    code: "#VALUE!",
    en: ({ sheet, trouble }) => `"${sheet}" cannot name a sheet: ${nameTroubles[trouble].en}`,
    zh: ({ sheet, trouble }) => `“${sheet}”不能作为工作表名称：${nameTroubles[trouble].zh}`,
  },
  "sheet-protected": {
    code: "#VALUE!",
    en: ({ sheet }) => `Sheet "${sheet}" is protected and nothing was written: unprotect it under Review`,
    zh: ({ sheet }) => `工作表“${sheet}”受保护，未写入任何内容：请在“审阅”中撤消保护`,
  },
  "structure-protected": {
    code: "#VALUE!",
    en: () => "The workbook's structure is protected, so no sheet can be added: unprotect it under Review",
    zh: () => "工作簿结构受保护，无法添加工作表：请在“审阅”中撤消保护",
  },
  "size-differs": {
    code: "#VALUE!",
    en: ({ sheet, address, rows, columns }) =>
      `${sheet}, ${address}: ${rows} by ${columns} cells were to be written, which is another size`,
    zh: ({ sheet, address, rows, columns }) =>
      `${sheet} 的 ${address}：要写入 ${rows} 行 ${columns} 列，与区域大小不符`,
  },
  "no-range-selected": {
    code: "#VALUE!",
    en: () => "No single range is selected: select one block of cells on a sheet",
    zh: () => "未选中单个区域：请在工作表上选择一块连续的单元格",
  },
  "table-name": {
    code: "#VALUE!",
    en: ({ name, trouble }) => `"${name}" cannot name a table: ${tableNameTroubles[trouble].en}`,
    zh: ({ name, trouble }) => `“${name}”不能作为表格名称：${tableNameTroubles[trouble].zh}`,
  },
  "table-exists": {
    code: "#VALUE!",
    en: ({ name }) =>
      `The name ${name} is taken in this workbook: rename what has it under Formulas, Name Manager`,
    zh: ({ name }) => `工作簿中已有名称 ${name}：请在“公式”的“名称管理器”中将其改名`,
  },
  "no-such-table": {
    code: "#VALUE!",
    en: ({ name }) => `The workbook has no table ${name}`,
    zh: ({ name }) => `工作簿中没有表格 ${name}`,
  },
  "table-rows": {
    code: "#VALUE!",
    en: ({ name, address }) => `Table ${name} needs a header and a row below it: ${address} is a single row`,
    zh: ({ name, address }) => `表格 ${name} 需要标题行和至少一行数据：${address} 只有一行`,
  },
  "table-overlap": {
    code: "#VALUE!",
    en: ({ name, sheet, address, other, at }) =>
      `Table ${name} cannot reach over ${address} of sheet "${sheet}": table ${other} stands in ${at}. Move one of them`,
    zh: ({ name, sheet, address, other, at }) =>
      `表格 ${name} 不能占用工作表“${sheet}”的 ${address}：表格 ${other} 位于 ${at}，请移动其中一个`,
  },
  "table-start": {
    code: "#VALUE!",
    en: ({ name, sheet, at, address }) =>
      `Table ${name} stands in ${at} of sheet "${sheet}" and cannot begin where ${address} does`,
    zh: ({ name, sheet, at, address }) =>
      `表格 ${name} 位于工作表“${sheet}”的 ${at}，不能改从 ${address} 的起点开始`,
  },
  "table-header": {
    code: "#VALUE!",
    en: ({ name, sheet, address }) =>
      `Cell ${address} of sheet "${sheet}" would head a column of table ${name} and holds no text: name the column there`,
    zh: ({ name, sheet, address }) =>
      `工作表“${sheet}”的 ${address} 是表格 ${name} 的列标题，但没有文字：请在此填写列名`,
  },
  "table-header-twice": {
    code: "#VALUE!",
    en: ({ name, sheet, address, found }) =>
      `Two columns of table ${name} would be called "${found}": rename the one in ${address} of sheet "${sheet}"`,
    zh: ({ name, sheet, address, found }) =>
      `表格 ${name} 有两列都叫“${found}”：请修改工作表“${sheet}”的 ${address}`,
  },
  "table-totals": {
    code: "#VALUE!",
    en: ({ name }) =>
      `Table ${name} ends with a row of totals, and nothing was written: switch it off under Table Design, and on again afterwards`,
    zh: ({ name }) => `表格 ${name} 末尾有汇总行，未写入任何内容：请先在“表设计”中取消“汇总行”，之后可再打开`,
  },
  "table-resize-unknown": {
    code: "#VALUE!",
    en: ({ name }) =>
      `This Excel cannot make table ${name} longer, and nothing was written: Excel 2021 and Microsoft 365 can`,
    zh: ({ name }) =>
      `此版本的 Excel 无法扩展表格 ${name}，未写入任何内容：请使用 Excel 2021 或 Microsoft 365`,
  },
};
