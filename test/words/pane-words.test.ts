import type { Both } from "#words/language";
import { frameWords } from "#words/pane-frame";
import { functionSentences, functionWords } from "#words/pane-functions";
import { sampleWords } from "#words/pane-sample";
import { insertedText, searchAllText, startWords } from "#words/pane-start";

const words: readonly (readonly [string, Both])[] = [
  frameWords,
  startWords,
  functionWords,
  sampleWords,
].flatMap((room): [string, Both][] => Object.entries(room));
// Each of the two is a button that names the other language.
const crossed = ["otherLanguage", "toOtherLanguage"];

test.each(words.filter(([key]) => !crossed.includes(key)))(
  "%s is said in both languages",
  (_, { en, zh }) => {
    expect(en).toMatch(/^[^\p{Script=Han}]+(?:开工率[^\p{Script=Han}]+)?$/u);
    expect(zh).toMatch(/\p{Script=Han}/u);
  },
);

test("the trust line is the one of the design", () =>
  expect(frameWords.trust.en).toBe("Runs on this computer. Nothing is sent."));

test("one and many are told apart", () => {
  const { found, size, replace, filled, hidden } = functionSentences;
  expect([found.en(1), found.en(58)]).toEqual(["1 function", "58 functions"]);
  expect(size.en(24, 1)).toBe("24 rows × 1 column");
  expect([replace.en(1), replace.en(5)]).toEqual(["Replace 1 cell", "Replace 5 cells"]);
  expect(filled.en("B2:B4", 1)).toBe("The answer takes B2:B4, where 1 cell is filled.");
  expect(hidden.zh(162)).toBe("另有 162 行");
});

test("what was inserted is named, and why the names are new", () => {
  const sheets = ["Published 2", "Panel 2", "Model 2", "Index 2"];
  expect(insertedText(sheets, true, "en")).toBe(
    "Sheets of these names were there already, so the new ones are numbered. " +
      "Inserted Published 2, Panel 2, Model 2 and Index 2. Undo takes them back in one step.",
  );
  expect(insertedText(["已公布", "面板"], false, "zh")).toBe(
    "已插入工作表“已公布”“面板”。撤销一次即可全部收回。",
  );
  expect(searchAllText(58, "zh")).toBe("查找 58 个函数");
});
