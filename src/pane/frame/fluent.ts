// Each component is defined by its own module, so that the pane carries only these.
import "@fluentui/web-components/button/define.js";
import "@fluentui/web-components/dropdown/define.js";
import "@fluentui/web-components/listbox/define.js";
import "@fluentui/web-components/option/define.js";
import "@fluentui/web-components/progress-bar/define.js";
import "@fluentui/web-components/tab/define.js";
import "@fluentui/web-components/tablist/define.js";
import "@fluentui/web-components/text-input/define.js";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import { setTheme } from "@fluentui/web-components/theme/set-theme.js";

/** Fluent's own family has no Chinese characters. */
const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", system-ui, sans-serif';

const light = { ...webLightTheme, fontFamilyBase };
const dark = { ...webDarkTheme, fontFamilyBase };

/** Colours the pane and nothing around it; the theme is an adopted style sheet, which a strict content policy allows. */
export function colourPane(element: HTMLElement, isDark: boolean): void {
  setTheme(isDark ? dark : light, element);
  element.classList.toggle("alu-dark", isDark);
}
