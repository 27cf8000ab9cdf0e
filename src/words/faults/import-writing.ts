import type { ImportWritingFaults } from "#error/faults/import-writing";
import type { Sentences } from "../sentences";

export const importWritingFaults: Sentences<ImportWritingFaults> = {
  "figures-undecided": {
    code: "#VALUE!",
    en: ({ id, period, first, firstValue, second, secondValue }) =>
      `${id} has two figures for ${period}, ${firstValue} in ${first} and ${secondValue} in ${second}: choose which one counts, give one of them another id, or leave one series out`,
    zh: ({ id, period, first, firstValue, second, secondValue }) =>
      `${id} 在 ${period} 有两个数值：${first} 为 ${firstValue}，${second} 为 ${secondValue}。请选择以哪个为准，或改用不同编号，或不导入其中一个序列`,
  },
  "id-of-two-frequencies": {
    code: "#VALUE!",
    en: ({ id, period, other }) =>
      `${id} has figures of ${period} and of ${other}, which are not of one frequency: give one of the two another id`,
    zh: ({ id, period, other }) =>
      `${id} 同时有 ${period} 和 ${other} 的数值，频率不同：请为其中之一另取编号`,
  },
  "id-blank": {
    code: "#VALUE!",
    en: ({ name }) =>
      `"${name}" has no id, under which the data table could keep it: type one, or leave the series out`,
    zh: ({ name }) => `“${name}”没有编号，无法写入数据表：请填写编号，或不导入该序列`,
  },
  "table-blocked": {
    code: "#VALUE!",
    en: ({ name, sheet, count, first, rows }) =>
      `${rows} rows are to go below table ${name}, where ${count} ${count === 1 ? "cell is" : "cells are"} filled, the first ${first} of sheet "${sheet}". Nothing was written: move what stands there`,
    zh: ({ name, sheet, count, first, rows }) =>
      `需在表格 ${name} 下方写入 ${rows} 行，但那里有 ${count} 个单元格非空（第一个为工作表“${sheet}”的 ${first}）。未写入任何内容：请先移开这些内容`,
  },
  "table-full": {
    code: "#VALUE!",
    en: ({ name, sheet, rows, free }) =>
      `${rows} rows are to go into table ${name}, and sheet "${sheet}" has ${free} left. Nothing was written: import fewer series`,
    zh: ({ name, sheet, rows, free }) =>
      `需向表格 ${name} 写入 ${rows} 行，而工作表“${sheet}”只剩 ${free} 行。未写入任何内容：请减少导入的序列`,
  },
  "table-headless": {
    code: "#VALUE!",
    en: ({ name, sheet, address }) =>
      `The header of table ${name}, ${address} of sheet "${sheet}", names none of its columns: it should read id, name, period, value, unit, status, source, published, as_of, low, high, note`,
    zh: ({ name, sheet, address }) =>
      `表格 ${name} 的标题行（工作表“${sheet}”的 ${address}）无法识别：应为 编号、名称、期间、数值、单位、状态、来源、发布日、获知日、低、高、备注`,
  },
  "table-column-gone": {
    code: "#VALUE!",
    en: ({ name, sheet, address, en, rows }) =>
      `Table ${name} has no column "${en}", which ${rows === 1 ? "a new row needs" : `${rows} new rows need`}. Nothing was written: put it back into the header, ${address} of sheet "${sheet}"`,
    zh: ({ name, sheet, address, zh, rows }) =>
      `表格 ${name} 缺少“${zh}”列，而 ${rows} 行新数据需要它。未写入任何内容：请在标题行（工作表“${sheet}”的 ${address}）补上该列`,
  },
};
