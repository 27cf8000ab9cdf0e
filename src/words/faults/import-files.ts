import type { ImportFileFaults } from "#error/faults/import-files";
import type { Sentences } from "../sentences";

export const importFileFaults: Sentences<ImportFileFaults> = {
  "import-empty": {
    code: "#VALUE!",
    en: () => "There is nothing in it",
    zh: () => "内容为空",
  },

  "download-address": {
    code: "#VALUE!",
    en: ({ found }) => `"${found}" is no address that begins with https://`,
    zh: ({ found }) => `“${found}”不是以 https:// 开头的地址`,
  },
  "download-origin": {
    code: "#VALUE!",
    en: ({ origin, origins }) =>
      `This ALU fetches files from ${origins.join(", ")} only, and not from ${origin}: save the file and choose it`,
    zh: ({ origin, origins }) =>
      `此版本仅从 ${origins.join("、")} 获取文件，不访问 ${origin}：请先保存文件，再从本机选择`,
  },
  "download-failed": {
    code: "#N/A",
    en: ({ address }) =>
      `${address} did not answer, does not let other pages read it, or sends on to another site: save the file and choose it`,
    zh: ({ address }) => `${address} 无响应、不允许其他网页读取或转向其他网站：请先保存文件，再从本机选择`,
  },
  "download-status": {
    code: "#N/A",
    en: ({ address, status }) => `${address} answered with status ${status} in place of a file`,
    zh: ({ address, status }) => `${address} 返回状态 ${status}，没有给出文件`,
  },
  "download-size": {
    code: "#VALUE!",
    en: ({ limit }) => `The file is larger than the ${limit} MB that are fetched: save it and choose it`,
    zh: ({ limit }) => `文件超过可获取的 ${limit} MB：请先保存，再从本机选择`,
  },

  "json-too-long": {
    code: "#VALUE!",
    en: ({ limit }) => `The JSON document is longer than ${limit} million characters`,
    zh: ({ limit }) => `JSON 文件超过 ${limit * 100} 万字符`,
  },
  "json-too-deep": {
    code: "#VALUE!",
    en: ({ limit }) => `The JSON document is nested deeper than ${limit} levels`,
    zh: ({ limit }) => `JSON 文件嵌套超过 ${limit} 层`,
  },
  "json-too-many": {
    code: "#VALUE!",
    en: ({ limit }) => `The JSON document holds more than ${limit} million values`,
    zh: ({ limit }) => `JSON 文件中的值超过 ${limit * 100} 万个`,
  },
  "json-cut-off": {
    code: "#VALUE!",
    en: ({ line }) => `The JSON document breaks off in line ${line}, before it is complete: load it again`,
    zh: ({ line }) => `JSON 文件在第 ${line} 行中断，内容不完整：请重新下载`,
  },
  "json-broken": {
    code: "#VALUE!",
    en: ({ line, column, found }) => `This is not JSON from line ${line}, character ${column} on: "${found}"`,
    zh: ({ line, column, found }) => `自第 ${line} 行第 ${column} 个字符“${found}”起不是 JSON`,
  },
  "json-shape": {
    code: "#VALUE!",
    en: ({ format, path, wanted, found }) =>
      `In a ${format} document ${path || "the whole"} must be ${wanted} and is ${found}`,
    zh: ({ format, path, wanted, found }) =>
      `${format} 文件中 ${path || "整体"} 应为 ${wanted}，现为 ${found}`,
  },
  "json-unknown": {
    code: "#VALUE!",
    en: ({ found }) =>
      `The JSON document is none of JSON-stat, World Bank, DBnomics, SMM or a list of rows; it begins with ${found}`,
    zh: ({ found }) => `JSON 文件不是 JSON-stat、世界银行、DBnomics、SMM 格式，也不是行列表；开头为 ${found}`,
  },
  "json-refused": {
    code: "#VALUE!",
    en: ({ said }) => `The service sent no figures and says: ${said}`,
    zh: ({ said }) => `数据服务未返回数据，提示：${said}`,
  },
  "json-key-twice": {
    code: "#VALUE!",
    en: ({ found }) => `The key "${found}" stands twice in one object, and the last is read`,
    zh: ({ found }) => `键“${found}”在同一对象中出现两次，以最后一个为准`,
  },
  "json-too-large": {
    code: "#VALUE!",
    en: ({ found }) => `${found} is beyond the range of numbers and was left out`,
    zh: ({ found }) => `${found} 超出数值范围，已略去`,
  },
  "json-not-a-number": {
    code: "#VALUE!",
    en: ({ found }) => `${found} is no number, and there is no figure here`,
    zh: ({ found }) => `${found} 不是数字，此处没有数值`,
  },
  "json-no-figure": {
    code: "#VALUE!",
    en: ({ found }) => `${found} is neither a figure nor a sign that there is none, and was left out`,
    zh: ({ found }) => `${found} 既不是数字，也不是缺失标记，已略去`,
  },
  "json-no-period": {
    code: "#VALUE!",
    en: ({ found }) =>
      `${found} names no month, quarter, half, year, week or day, and its figure was left out`,
    zh: ({ found }) => `${found} 不是月、季、半年、年、周或日，其数值已略去`,
  },
  "json-stat-size": {
    code: "#VALUE!",
    en: ({ dimension, says, found }) =>
      `The dimension "${dimension}" should have ${says} categories and has ${found}, so its figures have no sure place`,
    zh: ({ dimension, says, found }) =>
      `维度“${dimension}”应有 ${says} 个类别，实有 ${found} 个，数值位置无法确定`,
  },
  "json-stat-values": {
    code: "#VALUE!",
    en: ({ cells, found }) =>
      `There should be ${cells} values and there are ${found}, so that they have no sure place`,
    zh: ({ cells, found }) => `应有 ${cells} 个数值，实有 ${found} 个，位置无法确定`,
  },
  "json-stat-outside": {
    code: "#VALUE!",
    en: ({ cells }) => `This names none of the ${cells} cells that the dimensions make, and was left out`,
    zh: ({ cells }) => `该编号不在各维度构成的 ${cells} 个单元之内，已略去`,
  },
  "json-stat-no-time": {
    code: "#VALUE!",
    en: ({ found }) => `None of the dimensions is time: ${found}`,
    zh: ({ found }) => `没有时间维度：${found}`,
  },
  "json-stat-linked": {
    code: "#VALUE!",
    en: ({ items }) => `The collection only links to ${items} of its items: load these one by one`,
    zh: ({ items }) => `集合中有 ${items} 项只是链接：请逐项下载`,
  },
  "json-part": {
    code: "#VALUE!",
    en: ({ found, total }) => `This is a part only, ${found} of ${total}: ask the service for all`,
    zh: ({ found, total }) => `内容不全，共 ${total}，此处仅 ${found}：请向数据服务索取全部`,
  },
  "json-lengths": {
    code: "#VALUE!",
    en: ({ periods, values }) =>
      `There are ${periods} periods and ${values} values, so that they have no sure place`,
    zh: ({ periods, values }) => `时期 ${periods} 个，数值 ${values} 个，无法一一对应`,
  },
  "json-list-aside": {
    code: "#VALUE!",
    en: ({ found }) => `"${found}" is no table of figures by month, and was set aside`,
    zh: ({ found }) => `“${found}”不是按月的数据表，已搁置`,
  },
  "json-key-aside": {
    code: "#VALUE!",
    en: ({ found }) => `The header does not name the key "${found}" of the rows, and it was set aside`,
    zh: ({ found }) => `表头中没有行内的键“${found}”，已搁置`,
  },
  "json-no-figures": {
    code: "#VALUE!",
    en: () => "There are no figures in it",
    zh: () => "其中没有数值",
  },
  "more-findings": {
    code: "#VALUE!",
    en: ({ more }) => `${more} more findings are like those above`,
    zh: ({ more }) => `另有 ${more} 处与上述同类`,
  },
};
