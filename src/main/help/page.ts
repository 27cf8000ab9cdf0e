import type { Language } from "#words/language";

/** Folder of each language below the site. */
export const folders: Readonly<Record<Language, string>> = { en: "help/en", zh: "help/zh-CN" };

/** Markup that is already safe, as `html` makes it. */
export interface Markup {
  readonly markup: string;
}

/** Builds markup from a template; every text that is put in is escaped, markup is not. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | Markup | readonly Markup[])[]
): Markup {
  return { markup: parts.map((part, i) => part + (i < values.length ? written(values[i]) : "")).join("") };
}

function written(value: string | Markup | readonly Markup[]): string {
  if (typeof value === "string") return escaped(value);
  return "markup" in value ? value.markup : value.map(({ markup }) => markup).join("");
}

function escaped(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]!,
  );
}

/** A whole page around its main part. `file` is its name, the same in every language. */
export function page(language: Language, title: string, file: string, main: Markup): string {
  const other: Language = language === "en" ? "zh" : "en";
  const otherFolder = folders[other].replace("help/", "");
  const policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
  return html`<!doctype html>
    <html lang="${language === "en" ? "en" : "zh-CN"}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="../../assets/icon-32.png" />
        <link rel="stylesheet" href="../help.css" />
      </head>
      <body>
        <header>
          <a href="index.html">ALU</a>
          <a href="../${otherFolder}/${file}" lang="${other === "en" ? "en" : "zh-CN"}"
            >${other === "en" ? "English" : "简体中文"}</a
          >
        </header>
        <main>${main}</main>
      </body>
    </html> `.markup;
}
