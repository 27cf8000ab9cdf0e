import type { Guide, GuideExample } from "#functions/guide";
import type { Parameter, WorkbookFunction } from "#functions/workbook-function";
import type { Both, Language } from "#words/language";
import { html, page, type Markup } from "./page";
import { signature } from "../signature";

const headings = {
  arguments: { en: "Arguments", zh: "参数" },
  formula: { en: "Formula", zh: "公式" },
  answer: { en: "Answer", zh: "结果" },
  unit: { en: "Unit", zh: "单位" },
  examples: { en: "Examples", zh: "示例" },
  errors: { en: "When it answers an error", zh: "何时返回错误" },
  source: { en: "Source", zh: "出处" },
  optional: { en: "optional", zh: "可省略" },
  words: { en: "Words", zh: "可用的词" },
} satisfies Record<string, Both>;

/** The help of one function: what it is, its formula, arguments, units, examples with numbers, errors, source. */
export function functionPage(f: WorkbookFunction, guide: Guide, language: Language): string {
  const say = (text: Both) => text[language];
  const main = html` <h1>${f.name}</h1>
    <p class="summary">${say(guide.summary)}</p>
    <p class="signature"><code>=ALU.${signature(f)}</code></p>
    ${guide.note ? html`<p class="note">${say(guide.note)}</p>` : html``}
    <h2>${say(headings.formula)}</h2>
    <pre>${say(guide.formula)}</pre>
    ${f.parameters.length > 0 ? argumentsPart(f.parameters, guide, language) : html``}
    <h2>${say(headings.answer)}</h2>
    <p>${say(guide.answer)}</p>
    <p>${say(headings.unit)}${language === "en" ? ": " : "："}${say(guide.unit)}</p>
    <h2>${say(headings.examples)}</h2>
    ${guide.examples.map((example) => examplePart(example, language))}
    <h2>${say(headings.errors)}</h2>
    <p>${say(guide.errors)}</p>
    <h2>${say(headings.source)}</h2>
    <p>${say(guide.source)}</p>`;
  return page(language, `ALU.${f.name} · ${say(guide.summary)}`, `${f.name}.html`, main);
}

function argumentsPart(parameters: readonly Parameter[], guide: Guide, language: Language): Markup {
  return html`<h2>${headings.arguments[language]}</h2>
    <dl>
      ${parameters.map(
        (parameter) =>
          html` <dt>
              <code>${parameter.name}</code
              >${parameter.optional ? html` <small>${headings.optional[language]}</small>` : html``}
            </dt>
            <dd>${guide.parameters[parameter.name][language]}${wordsPart(parameter, language)}</dd>`,
      )}
    </dl>`;
}

function wordsPart({ words }: Parameter, language: Language): Markup {
  if (!words) return html``;
  const listed = Object.values(words).map(({ en, zh }) => (en === zh ? en : `${en} ${zh}`));
  return html`<br /><small
      >${headings.words[language]}${language === "en" ? ": " : "："}${listed.join(language === "en" ? ", " : "、")}</small
    >`;
}

function examplePart({ formula, result, says }: GuideExample, language: Language): Markup {
  return html`<figure>
    <code>${formula}</code>
    <table>
      ${result.map(
        (row) =>
          html`<tr>
            ${row.map((cell) => html`<td>${cellText(cell)}</td>`)}
          </tr>`,
      )}
    </table>
    <figcaption>${says[language]}</figcaption>
  </figure> `;
}

/** A number as a sheet would show it in a cell of ordinary width. */
function cellText(cell: number | string | boolean): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? String(Number(cell.toPrecision(10))) : cell;
}
