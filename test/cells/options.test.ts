import { AluError } from "#error/alu-error";
import { argumentOf } from "#cells/argument";
import { numberOption, wordOption, wordsOption } from "#cells/options";
import { basisWords, methodWords } from "#words/choices";
import { sentence } from "#words/sentence";

const told = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    if (error instanceof AluError) return sentence(error.fault, "en");
    throw error;
  }
};
const word = (raw: unknown) => told(() => wordOption(argumentOf(raw), "method", methodWords, "pct"));
const words = (raw: unknown) => told(() => wordsOption(argumentOf(raw), "basis", basisWords));
const number = (raw: unknown) =>
  told(() => numberOption(argumentOf(raw), "periods", 1, { least: 1, most: 12, whole: true }));

test.each([
  [null, "pct"],
  ["", "pct"],
  [[[null]], "pct"],
  [[[0]], "pct"],
  ["LOG", "log"],
  ["对数", "log"],
  ["ｌｏｇ", "log"],
  [" sym ", "sym"],
])("the word %p is %s", (raw, choice) => expect(word(raw)).toBe(choice));

test("an unknown word lists the allowed ones", () => {
  expect(word("percentage")).toBe('method: "percentage" is not one of pct 百分比, log 对数, sym 对称');
});

test("words may be joined by +, in either language", () => {
  expect(words("janfeb+日均")).toEqual(["janfeb", "daily"]);
  expect(words("janfeb ＋ daily")).toEqual(["janfeb", "daily"]);
  expect(words(null)).toEqual([]);
});

test.each([
  [null, 1],
  [3, 3],
  ["１２", 12],
  [0, "periods must be 1 … 12 and is 0"],
  [13, "periods must be 1 … 12 and is 13"],
  [1.5, "periods must be a whole number and is 1.5"],
  ["soon", 'periods, row 1: "soon" is not a number'],
  [[[1, 2]], "periods must be one cell and is 1 by 2"],
])("the number %p is %p", (raw, answer) => expect(number(raw)).toBe(answer));
