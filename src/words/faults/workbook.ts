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
};
