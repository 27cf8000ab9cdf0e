import type { Both, Language } from "./language";

/** What stands around the screens of the pane. */
export const frameWords = {
  start: { en: "Start", zh: "开始" },
  import: { en: "Import", zh: "导入" },
  functions: { en: "Functions", zh: "函数" },
  screens: { en: "Screens", zh: "页面" },
  trust: { en: "Runs on this computer. Nothing is sent.", zh: "在本机运行，不发送任何数据。" },
  version: { en: "Version", zh: "版本" },
  /** The other language, called by its own name, so that its reader finds it. */
  otherLanguage: { en: "中文", zh: "English" },
  toOtherLanguage: { en: "切换到简体中文", zh: "Switch to English" },
  toDark: { en: "Dark colours", zh: "深色" },
  toLight: { en: "Light colours", zh: "浅色" },
  notAccepted: {
    en: "The workbook did not accept this. It is unchanged",
    zh: "工作簿未接受此操作，内容没有改变",
  },
} satisfies Record<string, Both>;

/** What is promised of the reader's data; where a build may fetch files, it says from where. */
export function trustText(origins: readonly string[], language: Language): string {
  if (origins.length === 0) return frameWords.trust[language];
  const hosts = origins.map((origin) => origin.replace(/^https:\/\//, ""));
  return language === "zh"
    ? `在本机运行，不发送任何数据。仅在您要求时从 ${hosts.join("、")} 获取文件。`
    : `Runs on this computer. Nothing is sent. Files are fetched from ${hosts.join(", ")} when you ask.`;
}
