import { catalogue } from "#functions/catalogue";
import { guides } from "#functions/guides";
import type { Group } from "#functions/workbook-function";
import type { Both, Language } from "#words/language";
import { groupNames } from "#words/groups";
import { html, page } from "./page";

const texts = {
  title: { en: "ALU functions", zh: "ALU 函数" },
  lead: {
    en: "Index and change calculations of the Chinese aluminium industry, as functions in your own workbook.",
    zh: "中国铝工业的景气指数与变化计算，作为函数用在您自己的工作簿里。",
  },
} satisfies Record<string, Both>;

/** Every function with its summary, by group. */
export function contentsPage(language: Language): string {
  const groups = [...new Set(catalogue.map(({ group }) => group))];
  const main = html` <h1>${texts.title[language]}</h1>
    <p class="summary">${texts.lead[language]}</p>
    ${groups.map(
      (group) =>
        html`<h2>${groupNames[group][language]}</h2>
          <dl class="contents">
            ${functionsOf(group).map(
              ({ name }) =>
                html` <dt><a href="${name}.html">${name}</a></dt>
                  <dd>${guides[name].summary[language]}</dd>`,
            )}
          </dl>`,
    )}`;
  return page(language, texts.title[language], "index.html", main);
}

function functionsOf(group: Group) {
  return catalogue.filter((f) => f.group === group);
}
