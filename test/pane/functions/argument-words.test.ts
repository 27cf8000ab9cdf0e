import { catalogue } from "#functions/catalogue";
import { wordsOf } from "#pane/functions/argument-words";
import { basisWords } from "#words/choices";

test("a Chinese reader chooses 日均 and the formula gets daily, so that workbooks travel", () =>
  expect(wordsOf(basisWords, "zh")).toContainEqual({ value: "daily", text: "日均" }));

test("January and February together can be joined with the daily average", () =>
  expect(wordsOf(basisWords, "zh")).toContainEqual({ value: "janfeb+daily", text: "1-2月 + 日均" }));

test("every word that is offered is one that the formula can hold as a text", () => {
  for (const { parameters } of catalogue)
    for (const { words } of parameters)
      for (const { value, text } of words ? wordsOf(words, "zh") : []) {
        expect(value).toMatch(/^[\w+ -]+$/);
        expect(text).not.toBe("");
      }
});
