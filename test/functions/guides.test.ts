import { catalogue } from "#functions/catalogue";
import { guides } from "#functions/guides";
import { answerOf, type RenderedCell } from "#functions/rendered";
import type { Both } from "#words/language";

const locale = { language: "en", date1904: false } as const;

test("every function has its help, and no help lacks its function", () => {
  expect(Object.keys(guides).sort()).toEqual(catalogue.map(({ name }) => name).sort());
});

describe.each(catalogue.map((f) => [f.name, f] as const))("%s", (name, f) => {
  const guide = guides[name];

  test("tells of each parameter and of no other", () => {
    expect(Object.keys(guide.parameters)).toEqual(f.parameters.map((parameter) => parameter.name));
  });

  test("is told in both languages", () => {
    const texts: Both[] = [
      guide.summary,
      guide.formula,
      guide.answer,
      guide.unit,
      guide.errors,
      guide.source,
      ...Object.values(guide.parameters),
      ...guide.examples.map(({ says }) => says),
    ];
    for (const { en, zh } of texts) {
      expect(en.trim()).not.toBe("");
      expect(en).not.toMatch(
        /\p{Script=Han}.*\p{Script=Han}.*\p{Script=Han}.*\p{Script=Han}.*\p{Script=Han}.*\p{Script=Han}/u,
      );
      expect(zh.trim()).not.toBe("");
    }
    expect(guide.summary.zh).toMatch(/\p{Script=Han}/u);
  });

  test("shows an example with numbers", () => expect(guide.examples.length).toBeGreaterThan(0));

  test.each(guide.examples.map((example) => [example.formula, example] as const))(
    "%s",
    (_, { args, result }) => {
      const rendered = answerOf(f, args, locale);
      const rows = "fault" in rendered ? [[rendered.fault]] : rendered.rows;
      expect(rows.map((row) => row.length)).toEqual(result.map((row) => row.length));
      rows.forEach((row, r) => row.forEach((cell, c) => agrees(cell, result[r][c])));
    },
  );
});

function agrees(cell: RenderedCell, wanted: number | string | boolean): void {
  const plain = typeof cell !== "object" ? cell : "error" in cell ? cell.error : cell.value;
  if (typeof wanted === "number" && typeof plain === "number") {
    // Sheets are compared to ten digits, as a reader of the help would.
    expect(Math.abs(plain - wanted)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(wanted)));
  } else expect(plain).toEqual(wanted);
}
