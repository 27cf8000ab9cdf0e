import { JSDOM } from "jsdom";
import { catalogue } from "#functions/catalogue";
import { guides } from "#functions/guides";
import { helpPages } from "#main/help/help-pages";
import { html } from "#main/help/page";

const pages = helpPages();
const paths = pages.map(({ path }) => path);

test("each function has a page in each language, and each language its contents", () => {
  expect(paths).toHaveLength(2 * (catalogue.length + 1));
  for (const { name } of catalogue) {
    expect(paths).toContain(`help/en/${name}.html`);
    expect(paths).toContain(`help/zh-CN/${name}.html`);
  }
});

test.each(pages.map(({ path, html }) => [path, html]))(
  "%s is whole and its links lead somewhere",
  (path, source) => {
    const { document } = new JSDOM(source, { url: `https://localhost/${path}` }).window;
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    expect(document.documentElement.lang).toBe(path.startsWith("help/en") ? "en" : "zh-CN");
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]"))
      expect(paths).toContain(new URL(link.href).pathname.slice(1));
    expect(document.querySelectorAll("script, [style]")).toHaveLength(0);
  },
);

test("a page tells the formula, every argument, the examples with numbers, the errors and the source", () => {
  for (const { name, parameters } of catalogue) {
    const page = pages.find(({ path }) => path === `help/zh-CN/${name}.html`)!;
    const text = new JSDOM(page.html).window.document.body.textContent;
    const guide = guides[name];
    for (const said of [guide.summary.zh, guide.formula.zh, guide.errors.zh, guide.source.zh, guide.unit.zh])
      expect(text).toContain(said);
    for (const parameter of parameters) expect(text).toContain(guide.parameters[parameter.name].zh);
    for (const { formula } of guide.examples) expect(text).toContain(formula);
  }
});

test("a text that looks like markup stays text", () => {
  expect(html`<p>${`<b>"1" & 2</b>`}</p>`.markup).toBe("<p>&lt;b&gt;&quot;1&quot; &amp; 2&lt;/b&gt;</p>");
});
